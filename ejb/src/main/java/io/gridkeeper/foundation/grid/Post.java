package io.gridkeeper.foundation.grid;

/**
 * The four posts that rules ask for by name: safety responsible person, direct supervisor, grid administrator, liaison.
 * Posts are data ({@link PostKindRow}); a kind of any name may act as one of these.
 */
public enum Post {
    SAFETY_RESPONSIBLE,
    SUPERVISOR,
    GRID_ADMIN,
    LIAISON
}
