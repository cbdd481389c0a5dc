package io.gridkeeper.foundation.field;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post that a person held, holds or will hold. */
record HeldWork(
        long gridId, String post, LocalDate from, @Nullable LocalDate to) {

    boolean isIn(long grid, LocalDate day) {
        return gridId == grid && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
