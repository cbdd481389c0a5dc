package io.gridkeeper.foundation.regulation;

/** Who takes the lead on a matter, or whom it goes to when the lead does not finish it. */
public enum Lead {
    GRID_ADMIN,
    SAFETY_RESPONSIBLE,
    GRID_OFFICE,
    DEPARTMENT,
    MANAGEMENT
}
