package io.gridkeeper.marketing.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A resource of a grid with its quantity and the days for which it is given. */
public record GridResourceRow(
        long id,
        ResourceKind kind,
        String name,
        BigDecimal quantity,
        String unit,
        LocalDate from,
        @Nullable LocalDate to) {}
