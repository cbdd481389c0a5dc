package io.gridkeeper.foundation.request;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered.
 *
 * @param location where what it made can be read
 * @param text what it said, as JSON; null when it said nothing or something else
 * @param again it was answered so before, and nothing was done this time
 */
public record Answer(
        int status,
        @Nullable String location,
        @Nullable String mediaType,
        @Nullable String text,
        boolean again) {

    private static final int MOST = 100_000;
    private static final int REDIRECTION = 300;

    /** Whether something was done. */
    boolean isDone() {
        return status < REDIRECTION;
    }

    /** Whether it can be given again: one with a paper, or with more than a page of text, cannot. */
    boolean isKept() {
        return mediaType == null || (text != null && text.length() <= MOST);
    }
}
