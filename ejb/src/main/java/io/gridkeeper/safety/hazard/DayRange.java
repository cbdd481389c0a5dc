package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from – to, both inclusive, either end open. */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final DayRange ALL = new DayRange(null, null);

    public DayRange {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("hazard.refusal.range");
        }
    }

    public boolean isAll() {
        return from == null && to == null;
    }
}
