package io.gridkeeper.safety.hazard;

/** A hazard was graded and routed. Fired in the transaction. */
public record HazardGraded(long hazardId, String number, long gridId, HazardGrade grade, HazardHandling handling) {}
