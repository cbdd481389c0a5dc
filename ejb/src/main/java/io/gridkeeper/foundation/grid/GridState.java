package io.gridkeeper.foundation.grid;

/** Whether work may be put into a grid. Only dynamic grids are ever closed; nothing opens them again. */
public enum GridState {
    OPEN,
    CLOSED
}
