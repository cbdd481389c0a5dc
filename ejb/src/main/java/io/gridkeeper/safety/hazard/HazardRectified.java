package io.gridkeeper.safety.hazard;

/** A rectification was handed in. Fired in the transaction. */
public record HazardRectified(long hazardId, String number, long gridId) {}
