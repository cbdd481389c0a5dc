package io.gridkeeper.safety.hazard;

/** The grid office names who is responsible; this does not count as a transfer. */
public record AssignHazard(long toPersonId, String reason) {

    public AssignHazard {
        reason = Words.required(reason, 500, "hazard.missing.reason");
    }
}
