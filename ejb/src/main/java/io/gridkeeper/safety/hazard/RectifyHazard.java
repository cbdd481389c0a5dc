package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The responsible person hands in the rectification.
 *
 * @param measuresTaken what was done
 * @param afterPhotoIds pictures of what it looks like now
 * @param statement why there is no picture, where there is none
 */
public record RectifyHazard(
        String measuresTaken,
        List<Long> afterPhotoIds,
        @Nullable String statement) {

    public RectifyHazard {
        measuresTaken = Typed.required(measuresTaken, 1000, "hazard.missing.measuresTaken");
        statement = Typed.optional(statement, 500);
        afterPhotoIds = List.copyOf(afterPhotoIds);
    }
}
