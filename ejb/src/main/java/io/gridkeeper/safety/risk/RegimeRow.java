package io.gridkeeper.safety.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A regime of a grid. */
public record RegimeRow(
        long gridId,
        RegimeKind kind,
        String title,
        String document,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
