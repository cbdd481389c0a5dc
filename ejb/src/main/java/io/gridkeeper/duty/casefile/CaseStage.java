package io.gridkeeper.duty.casefile;

/** How far a file is. */
public enum CaseStage {
    OPEN,
    HEARD,
    DECIDED
}
