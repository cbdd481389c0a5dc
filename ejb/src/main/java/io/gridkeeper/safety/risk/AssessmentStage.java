package io.gridkeeper.safety.risk;

/** Without the measures, or with them. */
public enum AssessmentStage {
    INHERENT,
    RESIDUAL
}
