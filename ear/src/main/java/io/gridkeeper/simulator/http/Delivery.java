package io.gridkeeper.simulator.http;

import java.time.Duration;

/** How an answer travels back: in full, or broken in one of the ways networks break. */
public sealed interface Delivery {
    Delivery WHOLE = new Whole(() -> {});

    /** Sent in full; what is to happen afterwards happens once the bytes have left. */
    record Whole(Runnable afterwards) implements Delivery {}

    /** Sent in full, but only after a while. */
    record Late(Duration delay) implements Delivery {}

    /** Head and half of the body, then the sending side is closed while the receiving side stays open. */
    record Half() implements Delivery {}

    /** No answer: the connection is reset. */
    record Reset() implements Delivery {}
}
