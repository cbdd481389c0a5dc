package io.gridkeeper.foundation.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in lists.
 *
 * @param entry its place in the queue; together with the platform its address
 * @param receipt the platform's number of the request that was acknowledged
 */
public record DeliveryRow(
        String platform,
        long entry,
        String kind,
        String recordKey,
        @Nullable String number,
        @Nullable String title,
        long gridId,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant settledAt,
        @Nullable String receipt,
        @Nullable Reason reason) {}
