package io.gridkeeper.duty.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings.
 *
 * @param gridId this grid and those below it; null means all the caller sees
 * @param missing only those whose day is over without minutes
 */
public record MeetingFilter(
        @Nullable Long gridId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean missing) {}
