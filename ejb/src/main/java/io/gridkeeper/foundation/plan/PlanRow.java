package io.gridkeeper.foundation.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan in lists.
 *
 * @param width of the picture in pixels, null for a map
 * @param shapes how many grids the caller sees on it today
 */
public record PlanRow(
        long id,
        String name,
        PlanKind kind,
        long gridId,
        String gridCode,
        String gridName,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double widthInMetres,
        Instant addedAt,
        int shapes) {

    public boolean isPicture() {
        return kind == PlanKind.PICTURE;
    }
}
