package io.gridkeeper.safety.takeover;

import io.gridkeeper.safety.hazard.HazardState;

/** Where a row says that its hazard stands. */
enum LedgerStanding {
    OPEN,
    HANDED_IN,
    CLOSED,
    WITHDRAWN;

    static LedgerStanding of(HazardState state) {
        return switch (state) {
            case REGISTERED, RECTIFYING -> OPEN;
            case AWAITING_ACCEPTANCE -> HANDED_IN;
            case CLOSED -> CLOSED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /** Whether a day of completion belongs to it. */
    boolean needsDay() {
        return this == HANDED_IN || this == CLOSED;
    }
}
