package io.gridkeeper.foundation.grid;

/** What a person can be in a grid: safety responsible person, direct supervisor, grid administrator, liaison. */
public enum Post {
    SAFETY_RESPONSIBLE,
    SUPERVISOR,
    GRID_ADMIN,
    LIAISON
}
