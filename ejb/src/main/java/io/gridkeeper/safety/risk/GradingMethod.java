package io.gridkeeper.safety.risk;

/** Likelihood × exposure × consequence, or likelihood × severity. */
public enum GradingMethod {
    LEC,
    LS
}
