package io.gridkeeper.foundation.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grid's shape on a plan.
 *
 * @param label a point well inside it, for its name
 * @param squareMetres null when the plan has no scale
 */
public record ShapeRow(
        long id,
        long planId,
        long gridId,
        String gridCode,
        String gridName,
        List<Corner> corners,
        Corner label,
        @Nullable Double squareMetres,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public ShapeRow {
        corners = List.copyOf(corners);
    }
}
