package io.gridkeeper.safety.hazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A hazard as a line of a ledger; texts as people typed them, so whoever writes a sheet must disarm formulas. */
public record HazardExportRow(
        String number,
        HazardState state,
        HazardGrade grade,
        @Nullable HazardHandling handling,
        HazardCategory category,
        HazardSource source,
        Instant foundAt,
        Instant receivedAt,
        String reporterName,
        @Nullable String reporterUnit,
        String gridName,
        @Nullable Long unitId,
        @Nullable String placeText,
        String description,
        @Nullable String measures,
        @Nullable LocalDate dueOn,
        @Nullable String dueClause,
        @Nullable String responsibleName,
        @Nullable String responsibleUnit,
        @Nullable Instant rectifiedAt,
        @Nullable String measuresTaken,
        @Nullable String acceptedByName,
        @Nullable Instant closedAt,
        Punctuality punctuality,
        @Nullable String externalKey,
        @Nullable BigDecimal funds,
        @Nullable String plan) {}
