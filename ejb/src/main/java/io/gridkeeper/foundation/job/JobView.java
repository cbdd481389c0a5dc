package io.gridkeeper.foundation.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as people see it.
 *
 * @param step what it is at; null before it has said so
 * @param outcome how it ended, or why it failed; null while it is open, and after a cancellation
 * @param data JSON of the result
 * @param link where to go on with the result
 * @param backTo where it was started
 */
public record JobView(
        long id,
        String kind,
        String subject,
        String starter,
        JobState state,
        boolean cancelAsked,
        long done,
        long total,
        @Nullable JobMessage step,
        @Nullable JobMessage outcome,
        @Nullable String data,
        boolean hasFile,
        @Nullable String link,
        String backTo,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    private static final int ALL = 100;

    /** Hundredths done; empty knowledge of the total is nothing done, and only an ended job is wholly done. */
    public int percent() {
        if (state == JobState.DONE) {
            return ALL;
        }
        return total == 0 ? 0 : Math.clamp(done * ALL / total, 0, ALL - 1);
    }
}
