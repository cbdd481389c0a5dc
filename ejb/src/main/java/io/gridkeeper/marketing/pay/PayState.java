package io.gridkeeper.marketing.pay;

/** Where a proposal stands. */
public enum PayState {
    DRAFT,
    APPROVED,
    REPLACED
}
