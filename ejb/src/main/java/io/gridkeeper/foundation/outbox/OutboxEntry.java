package io.gridkeeper.foundation.outbox;

import org.jspecify.annotations.Nullable;

/**
 * The state of one record at one moment, to be told to every active platform.
 *
 * @param kind what it is, for example {@code HAZARD}; a platform's profile maps kinds to tables
 * @param recordKey the record's own UUID; the messages of one record leave in the order in which they were put
 * @param parentKey the record that a platform must have acknowledged before this one may leave
 * @param payloadJson a canonical record, for example {@code HazardPayload.toJson()}
 * @param gridId whose record it is: bounds who sees the message
 */
public record OutboxEntry(
        String kind, String recordKey, @Nullable String parentKey, String payloadJson, long gridId) {

    public OutboxEntry {
        if (kind.isBlank() || recordKey.isBlank() || payloadJson.isBlank()) {
            throw new IllegalArgumentException("An outbox entry has a kind, a record key and a payload");
        }
    }
}
