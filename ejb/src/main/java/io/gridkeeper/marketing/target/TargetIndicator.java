package io.gridkeeper.marketing.target;

/** What is measured: money in fen, or contracts in pieces. */
public enum TargetIndicator {
    REVENUE,
    CONTRACTS
}
