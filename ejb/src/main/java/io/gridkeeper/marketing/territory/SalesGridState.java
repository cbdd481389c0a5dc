package io.gridkeeper.marketing.territory;

/** A grid is planned until a plan with it comes into force, and closed when one without it does. */
public enum SalesGridState {
    PLANNED,
    ACTIVE,
    CLOSED
}
