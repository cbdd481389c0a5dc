package io.gridkeeper.foundation.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the trail as people read it. */
public record AuditRow(
        long id,
        Instant recordedAt,
        String actor,
        @Nullable String address,
        @Nullable String traceId,
        String action,
        @Nullable String clause,
        @Nullable String before,
        @Nullable String after) {}
