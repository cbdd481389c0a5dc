package io.gridkeeper.marketing.rollout;

/** Whether a step is done. */
public enum StepState {
    OPEN,
    CLOSED
}
