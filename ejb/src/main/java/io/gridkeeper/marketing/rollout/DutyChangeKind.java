package io.gridkeeper.marketing.rollout;

/** What becomes of a duty. */
public enum DutyChangeKind {
    ADDED,
    CHANGED,
    GIVEN_UP
}
