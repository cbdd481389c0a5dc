package io.gridkeeper.marketing.target;

/** Where a version of a year's targets stands. */
public enum TargetState {
    DRAFT,
    IN_FORCE,
    REPLACED
}
