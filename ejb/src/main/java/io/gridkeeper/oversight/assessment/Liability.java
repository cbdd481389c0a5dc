package io.gridkeeper.oversight.assessment;

/** For what somebody answers: his own work in the grid, its supervision, or the lead of its unit. */
public enum Liability {
    DIRECT,
    SUPERVISORY,
    LEADERSHIP
}
