package io.gridkeeper.safety.risk;

/** How risks are identified and controlled, or how hazards are found and treated. */
public enum RegimeKind {
    RISK,
    HAZARD
}
