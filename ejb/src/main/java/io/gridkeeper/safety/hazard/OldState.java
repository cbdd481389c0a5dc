package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.regulation.Limit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a row of an old ledger stands.
 *
 * @param told the day the ledger asked for, which people were told
 * @param handlerId who owes the next action
 */
record OldState(
        HazardState state,
        HazardGrade grade,
        FiveFixed fixed,
        @Nullable Limit limit,
        @Nullable LocalDate told,
        @Nullable Long handlerId,
        @Nullable Instant rectifiedAt,
        @Nullable Instant closedAt,
        @Nullable String note) {}
