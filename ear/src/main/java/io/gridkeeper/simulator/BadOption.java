package io.gridkeeper.simulator;

/** An option that is wrong or missing; the message is one line for the person who started the program. */
public final class BadOption extends Exception {
    private static final long serialVersionUID = 1L;

    BadOption(String message) {
        super(message);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
