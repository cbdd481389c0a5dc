package io.gridkeeper.simulator.ledger;

import java.io.IOException;

/** The ledger could not be written; nothing is acknowledged from here on. */
public final class LedgerBroken extends IOException {
    private static final long serialVersionUID = 1L;

    LedgerBroken() {
        super("ledger broken");
    }
}
