package io.gridkeeper.duty.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in lists.
 *
 * @param plannedFor the day the rule names
 * @param dueOn the day it takes place, the same or the next workday
 * @param onDuty who writes the minutes; null when the roster names nobody
 * @param people how many stand on the sheet
 * @param minutesMissing its day is over and nobody wrote minutes
 */
public record MeetingRow(
        long id,
        long gridId,
        String gridName,
        String name,
        LocalDate plannedFor,
        LocalDate dueOn,
        LocalTime beginsAt,
        MeetingState state,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String host,
        @Nullable String onDuty,
        int came,
        int excused,
        int absent,
        int people,
        boolean minuted,
        boolean minutesMissing) {

    public boolean isMoved() {
        return !plannedFor.equals(dueOn);
    }
}
