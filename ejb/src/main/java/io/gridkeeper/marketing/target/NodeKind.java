package io.gridkeeper.marketing.target;

/** The levels of a target. */
public enum NodeKind {
    COMPANY,
    AREA,
    GRID,
    PERSON
}
