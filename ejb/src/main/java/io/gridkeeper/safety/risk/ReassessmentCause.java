package io.gridkeeper.safety.risk;

/** Why a risk must be assessed again. */
public enum ReassessmentCause {
    NEW_DYNAMIC_GRID,
    ACCIDENT,
    MAJOR_HAZARD,
    CHANGE,
    MEASURE_FAILED
}
