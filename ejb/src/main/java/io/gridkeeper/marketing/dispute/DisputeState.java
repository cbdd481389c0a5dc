package io.gridkeeper.marketing.dispute;

import java.util.List;

/** Where a dispute stands. */
public enum DisputeState {
    /** The grid that has the customer says its word. */
    HEARING,
    /** The sales manager decides. */
    DECIDING,
    MOVED,
    KEPT,
    WITHDRAWN;

    public boolean isOpen() {
        return this == HEARING || this == DECIDING;
    }

    static List<DisputeState> open() {
        return List.of(HEARING, DECIDING);
    }
}
