package io.gridkeeper.safety.hazard;

/** A rectification was returned for rework. Fired in the transaction. */
public record HazardReturned(long hazardId, String number, long gridId, int returns) {}
