package io.gridkeeper.foundation.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A claimed message.
 *
 * @param entry number of the outbox entry: its place in the queue
 * @param isNew whether the platform holds nothing of this record yet
 * @param strikes how often it was part of a request that broke
 */
public record Message(
        long entry,
        String recordKey,
        String payload,
        boolean isNew,
        int strikes,
        @Nullable String traceId) {}
