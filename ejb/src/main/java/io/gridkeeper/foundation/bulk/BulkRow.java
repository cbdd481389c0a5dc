package io.gridkeeper.foundation.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import in lists. */
public record BulkRow(
        long id,
        String kind,
        String doneBy,
        Instant doneAt,
        int created,
        int changed,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {}
