package io.gridkeeper.foundation.regulation;

import java.time.Instant;
import java.time.LocalDate;

/** An adopted deadline table with the day from which it counts and who adopted it. */
public record DeadlineVersionRow(
        long id, LocalDate effectiveFrom, DeadlineDefinition definition, String adoptedBy, Instant adoptedAt) {}
