package io.gridkeeper.marketing.intake;

/** Where an arrival stands. */
public enum ArrivalState {
    WAITING,
    SETTLED,
    DROPPED
}
