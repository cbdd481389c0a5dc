package io.gridkeeper.oversight.assessment;

/** How far a case is. */
public enum AccountabilityState {
    OPEN,
    DECIDED
}
