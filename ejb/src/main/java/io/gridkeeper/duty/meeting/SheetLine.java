package io.gridkeeper.duty.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the sheet of a meeting.
 *
 * @param reason null too where it is not for the caller
 */
public record SheetLine(
        long personId,
        String person,
        Standing standing,
        @Nullable String reason,
        @Nullable Instant signedAt) {}
