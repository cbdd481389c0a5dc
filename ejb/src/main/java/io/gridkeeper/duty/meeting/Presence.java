package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** Whether somebody came, stayed away with a reason, or without one. */
@Clause("R12-3.1.6a")
public record Presence(
        long personId, Standing standing, @Nullable String reason) {

    private static final int LONGEST = 300;

    public Presence {
        reason = standing == Standing.EXCUSED
                ? Typed.required(reason, LONGEST, "meeting.missing.reason")
                : Typed.optional(reason, LONGEST);
        if (standing == Standing.CALLED) {
            throw Refusal.invalid("meeting.missing.standing").citing("R12-3.1.6a");
        }
    }

    Attendance line() {
        return new Attendance(standing, reason, null);
    }
}
