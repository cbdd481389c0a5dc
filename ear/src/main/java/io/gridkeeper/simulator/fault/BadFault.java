package io.gridkeeper.simulator.fault;

/** A fault that is not understood; the message is one line for the person who wrote it. */
public final class BadFault extends Exception {
    private static final long serialVersionUID = 1L;

    BadFault(String message) {
        super(message);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
