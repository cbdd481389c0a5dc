package io.gridkeeper.safety.risk;

import java.time.Instant;
import java.time.LocalDate;

/** A table as adopted from a day on. */
public record GradingAdoptionRow(
        String tableCode, GradingMethod method, LocalDate validFrom, String reason, Instant adoptedAt) {}
