package io.gridkeeper.safety.takeover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that somebody brought, and how it stands with it.
 *
 * @param jobId the job that takes it over, or did; null while its columns wait to be confirmed
 * @param faultyRows rows at fault when it was last tried; null when it was not, or all were right
 * @param taken how it ended; null while it waits
 */
public record BroughtLedger(
        String token,
        String fileName,
        Instant broughtAt,
        @Nullable Long jobId,
        @Nullable Integer faultyRows,
        @Nullable LedgerTaken taken) {

    /** Whether the takeover has said yes or no. */
    public boolean hasEnded() {
        return taken != null || faultyRows != null;
    }

    /** The same, with its columns to be confirmed again. */
    BroughtLedger waiting() {
        return new BroughtLedger(token, fileName, broughtAt, null, null, null);
    }
}
