package io.gridkeeper.safety.patrol;

/** Where a check stands. */
public enum CheckState {
    OPEN,
    DONE,
    MISSED
}
