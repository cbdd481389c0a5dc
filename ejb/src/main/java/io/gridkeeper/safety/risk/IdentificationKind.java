package io.gridkeeper.safety.risk;

/** Why risks are looked for: every year, for a special cause, or otherwise. */
public enum IdentificationKind {
    YEARLY,
    SPECIAL,
    OTHER
}
