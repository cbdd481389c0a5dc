package io.gridkeeper.safety.fire;

/** What a check says of one item. */
public enum Finding {
    GOOD,
    FAULT,
    NOT_THERE
}
