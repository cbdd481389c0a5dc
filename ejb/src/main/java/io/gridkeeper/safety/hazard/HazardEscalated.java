package io.gridkeeper.safety.hazard;

/** An overdue hazard was told to the next level. Fired in the transaction. */
public record HazardEscalated(long hazardId, String number, long gridId, int level) {}
