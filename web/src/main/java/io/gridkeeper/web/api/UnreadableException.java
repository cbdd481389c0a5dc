package io.gridkeeper.web.api;

/** What a caller sent cannot be read. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableException(Exception cause) {
        super(cause);
    }
}
