package io.gridkeeper.safety.fire;

/** What is looked at in a place; a company's practice, no law. */
public enum CheckItem {
    EXITS_CLEAR,
    EXTINGUISHERS,
    ALARM_AND_LIGHTS,
    ELECTRICITY,
    FLAMES_AND_GAS,
    FLAMMABLES,
    NO_LODGING,
    STAFF_KNOWS
}
