package io.gridkeeper.foundation.plan;

/** What a plan's coordinates mean. */
public enum PlanKind {
    /** Pixels of a picture: x from the left, y from the top. */
    PICTURE,
    /** Degrees of WGS-84: x is the longitude, y the latitude. */
    MAP
}
