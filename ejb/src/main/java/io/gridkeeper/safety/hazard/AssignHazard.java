package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Typed;

/** The grid office names who is responsible; this does not count as a transfer. */
public record AssignHazard(long toPersonId, String reason) {

    public AssignHazard {
        reason = Typed.required(reason, 500, "hazard.missing.reason");
    }
}
