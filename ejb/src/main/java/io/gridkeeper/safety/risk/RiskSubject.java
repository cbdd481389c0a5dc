package io.gridkeeper.safety.risk;

/** What a line of the history is about. */
public enum RiskSubject {
    POINT,
    UNIT,
    EVENT,
    MEASURE
}
