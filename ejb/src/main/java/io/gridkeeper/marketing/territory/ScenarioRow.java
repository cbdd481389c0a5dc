package io.gridkeeper.marketing.territory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in lists.
 *
 * @param jobId the job that computes it, null while none does
 * @param effectiveOn the day on which it comes, or came, into force
 */
public record ScenarioRow(
        long id,
        String name,
        ScenarioState state,
        int grids,
        int units,
        int revision,
        @Nullable Long jobId,
        @Nullable LocalDate effectiveOn,
        String createdBy,
        Instant createdAt,
        @Nullable Instant designedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant activatedAt) {}
