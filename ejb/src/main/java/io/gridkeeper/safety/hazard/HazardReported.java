package io.gridkeeper.safety.hazard;

/** Somebody reported a hazard. Fired in the transaction. */
public record HazardReported(long hazardId, String number, long gridId, boolean repeat) {}
