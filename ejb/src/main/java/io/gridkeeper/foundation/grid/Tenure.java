package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days an appointment lasts and how it came about. */
record Tenure(
        LocalDate from,
        @Nullable LocalDate to,
        boolean partTime,
        boolean byPosition,
        @Nullable String reason) {

    static Tenure of(LocalDate from, @Nullable LocalDate to) {
        return new Tenure(from, to, false, false, null);
    }
}
