package io.gridkeeper.safety.hazard;

/** Whether a picture shows the hazard or what became of it. */
public enum PhotoMoment {
    BEFORE,
    AFTER
}
