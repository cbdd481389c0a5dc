package io.gridkeeper.safety.risk;

/** What was done. */
public enum RiskAction {
    ADD,
    DESCRIBE,
    ASSESS,
    CALL,
    END
}
