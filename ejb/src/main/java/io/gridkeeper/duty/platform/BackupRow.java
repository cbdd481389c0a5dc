package io.gridkeeper.duty.platform;

import java.time.Instant;

/** A backup that came to its end. */
public record BackupRow(Instant endedAt, long bytes) {

    private static final long MEGABYTE = 1_000_000;

    /** Its size in megabytes, rounded up. */
    public long getMegabytes() {
        return Math.ceilDiv(bytes, MEGABYTE);
    }
}
