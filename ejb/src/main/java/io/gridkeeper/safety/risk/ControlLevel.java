package io.gridkeeper.safety.risk;

/** Who controls a measure: what is controlled above is controlled on every level below too. */
public enum ControlLevel {
    COMPANY,
    UNIT,
    WORKSHOP,
    TEAM
}
