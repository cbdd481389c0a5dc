package io.gridkeeper.marketing.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a year's targets in lists. */
public record TargetPlanRow(
        long id,
        int year,
        TargetIndicator indicator,
        TargetCustomers customers,
        int number,
        TargetState state,
        Instant madeAt,
        @Nullable Instant approvedAt) {}
