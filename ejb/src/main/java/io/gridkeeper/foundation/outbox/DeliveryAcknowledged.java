package io.gridkeeper.foundation.outbox;

import java.time.Instant;

/**
 * Event: a platform has acknowledged a message. Fired in the transaction that notes it.
 *
 * @param receipt the platform's own number of the request that carried it
 */
public record DeliveryAcknowledged(String platform, String kind, String recordKey, String receipt, Instant at) {}
