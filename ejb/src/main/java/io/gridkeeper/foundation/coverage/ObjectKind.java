package io.gridkeeper.foundation.coverage;

/** What a grid can answer for besides people and places. */
public enum ObjectKind {
    AREA,
    EQUIPMENT,
    WORK_POST,
    CONTRACTOR
}
