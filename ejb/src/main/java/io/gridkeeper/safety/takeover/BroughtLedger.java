package io.gridkeeper.safety.takeover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that somebody brought, and how it stands with it.
 *
 * @param faultyRows rows at fault when it was last tried; null when it was not, or all were right
 * @param taken how it ended; null while it waits
 */
public record BroughtLedger(
        String token,
        String fileName,
        Instant broughtAt,
        @Nullable Integer faultyRows,
        TakeoverOutcome.@Nullable TakenOver taken) {}
