package io.gridkeeper.marketing.upkeep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A device or line of a grid. */
public record DeviceRow(
        long id,
        String code,
        String name,
        DeviceKind kind,
        @Nullable String place,
        int cycleMonths,
        String firstMonth,
        @Nullable LocalDate retiredOn) {}
