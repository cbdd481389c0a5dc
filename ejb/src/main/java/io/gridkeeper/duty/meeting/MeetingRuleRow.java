package io.gridkeeper.duty.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule in lists.
 *
 * @param lastDay null as long as nobody ended it
 * @param hostPost code of the kind of post
 */
public record MeetingRuleRow(
        long id,
        long gridId,
        String gridName,
        String name,
        String purpose,
        LocalDate effectiveFrom,
        @Nullable LocalDate lastDay,
        MeetingRhythm rhythm,
        String hostPost) {}
