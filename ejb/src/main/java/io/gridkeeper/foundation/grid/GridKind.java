package io.gridkeeper.foundation.grid;

/** A static grid is a part of the company; a dynamic one stands for a project and lasts from a day to a day. */
public enum GridKind {
    STATIC,
    DYNAMIC
}
