package io.gridkeeper.marketing.territory;

/** A scenario is planned, approved, active from its day on, and archived when another takes its place. */
public enum ScenarioState {
    PLANNING,
    APPROVED,
    ACTIVE,
    ARCHIVED
}
