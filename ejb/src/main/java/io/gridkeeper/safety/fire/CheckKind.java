package io.gridkeeper.safety.fire;

/** A patrol of the month, or an inspection. */
public enum CheckKind {
    PATROL,
    INSPECTION
}
