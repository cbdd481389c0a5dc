package io.gridkeeper.marketing.competitor;

/** What is done with a fact. */
public enum FactDeed {
    FILE,
    /** Seen again: it holds until a later day. */
    CONFIRM,
    /** A decision was made with it. */
    USE,
    /** Something was done in answer to it. */
    COUNTER
}
