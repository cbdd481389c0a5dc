package io.gridkeeper.safety.patrol;

import io.gridkeeper.safety.risk.CheckCycle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check in lists, with what is looked at and, once it is done, what it came to.
 *
 * @param provisional its day was told by the weekday alone, because the year has no holiday notice
 */
public record CheckTaskRow(
        long id,
        CheckState state,
        String content,
        String pointCode,
        String pointName,
        String eventName,
        long gridId,
        String gridName,
        @Nullable Long placeId,
        long personId,
        String person,
        Instant opensAt,
        Instant dueAt,
        boolean provisional,
        CheckCycle cycle,
        @Nullable Done done) {

    /** What it came to. */
    public record Done(
            long recordId,
            CheckResult result,
            @Nullable String note,
            Instant at,
            String by,
            boolean late,
            @Nullable String hazardNumber) {}
}
