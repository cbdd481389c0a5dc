package io.gridkeeper.safety.fire;

/** What a team does together; both a training and a drill are due every year. */
public enum ExerciseKind {
    TRAINING,
    DRILL,
    REACH_TEST,
    EQUIPMENT_TEST
}
