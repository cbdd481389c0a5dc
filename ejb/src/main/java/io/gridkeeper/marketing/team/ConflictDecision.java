package io.gridkeeper.marketing.team;

/** Whose work goes first where two clash. */
public enum ConflictDecision {
    DEPARTMENT_FIRST,
    TEAM_FIRST
}
