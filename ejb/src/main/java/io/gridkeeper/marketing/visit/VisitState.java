package io.gridkeeper.marketing.visit;

/** Where a visit stands. One that is still planned when its day has gone was missed. */
public enum VisitState {
    PLANNED,
    /** Checked in at the customer's. */
    ARRIVED,
    DONE,
    DROPPED
}
