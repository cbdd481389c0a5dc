package io.gridkeeper.safety.risk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the history; nobody in it means the system. */
public record RiskHistoryRow(
        RiskSubject subject,
        RiskAction action,
        Instant at,
        @Nullable String who,
        @Nullable String note) {}
