package io.gridkeeper.safety.warning;

/** What a signal points at. */
public enum SignalKind {
    SECURITY,
    DISPUTE,
    MOOD,
    SAFETY,
    OTHER
}
