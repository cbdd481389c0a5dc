package io.gridkeeper.marketing.order;

import java.util.List;

/** Where an order stands. */
public enum OrderState {
    /** Sent to a grid, nobody has taken notice yet. */
    DISPATCHED,
    WORKING,
    /** The work is done, the customer has not confirmed it yet. */
    DONE,
    CLOSED,
    CANCELLED;

    private static final List<OrderState> OPEN = List.of(DISPATCHED, WORKING, DONE);

    public static List<OrderState> open() {
        return OPEN;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
