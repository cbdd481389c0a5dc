package io.gridkeeper.safety.hazard;

import java.time.Instant;

/** A hazard was accepted and closed, or put right on the spot, or came closed from an old ledger. Fired in the transaction. */
public record HazardClosed(long hazardId, String number, long gridId, Instant closedAt) {}
