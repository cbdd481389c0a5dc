package io.gridkeeper.marketing.collection;

/** Where an item stands. */
public enum CollectionState {
    OPEN,
    /** The customer has named a day. */
    PROMISED,
    SETTLED,
    /** Given up, or listed by mistake. */
    DROPPED;

    public boolean isOpen() {
        return this == OPEN || this == PROMISED;
    }
}
