package io.gridkeeper.foundation.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request that carried the message.
 *
 * @param size how many rows the request had
 * @param status HTTP status, if there was an answer
 */
public record AttemptRow(
        long call,
        Instant at,
        int millis,
        int size,
        boolean accepted,
        @Nullable Integer status,
        @Nullable String receipt,
        @Nullable Reason reason) {}
