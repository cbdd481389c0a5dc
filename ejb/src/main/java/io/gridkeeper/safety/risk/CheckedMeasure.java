package io.gridkeeper.safety.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plan of checks must know of a measure.
 *
 * @param uuid the measure's id on platforms
 * @param cycle null when it is not checked any more
 * @param endedOn when it, its event or its point ended
 */
public record CheckedMeasure(
        long id,
        String uuid,
        long eventId,
        String eventName,
        long pointId,
        String pointCode,
        String pointName,
        long gridId,
        @Nullable Long placeId,
        String content,
        @Nullable Long responsibleId,
        @Nullable CheckCycle cycle,
        @Nullable LocalDate endedOn) {

    public boolean isChecked() {
        return cycle != null && endedOn == null && responsibleId != null;
    }
}
