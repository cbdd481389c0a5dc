package io.gridkeeper.safety.risk;

/** What a factor of an assessment measures; for LS the consequence is the severity S. */
public enum FactorAxis {
    LIKELIHOOD,
    EXPOSURE,
    CONSEQUENCE
}
