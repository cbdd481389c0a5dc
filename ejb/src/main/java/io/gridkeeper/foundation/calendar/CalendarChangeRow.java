package io.gridkeeper.foundation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the calendar's history.
 *
 * @param day null when a whole year was loaded
 */
public record CalendarChangeRow(
        @Nullable LocalDate day,
        @Nullable DayKind before,
        @Nullable DayKind after,
        String reason,
        String changedBy,
        Instant changedAt) {}
