package io.gridkeeper.foundation.outbox;

/** Where a message stands on one platform. Acknowledged and skipped are final. */
public enum DeliveryState {
    /** Behind an earlier message of its record, or behind its parent. */
    WAITING,
    PENDING,
    /** On its way under a lease. */
    CLAIMED,
    ACKNOWLEDGED,
    /** Refused for a reason that time does not heal: a person decides. */
    SET_ASIDE,
    /** Given up by a person in favour of the later message of the same record. */
    SKIPPED
}
