package io.gridkeeper.marketing.team;

/** The two parts of an assessment. */
public enum ScorePart {
    DEPARTMENT,
    TEAM
}
