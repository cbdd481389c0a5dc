package io.gridkeeper.foundation.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a grid.
 *
 * @param number from 1, in the order of days
 * @param to last day, null for the latest
 */
public record VersionRow(
        int number,
        LocalDate from,
        @Nullable LocalDate to,
        GridFacts facts,
        Set<VersionCause> causes,
        String madeBy,
        Instant madeAt) {

    public VersionRow {
        causes = Set.copyOf(causes);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
