package io.gridkeeper.web.grid;

import io.gridkeeper.web.calendar.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day as of which something is asked: today where the address names none. */
final class AsOf {

    private AsOf() {}

    static LocalDate day(@Nullable String asked, Clock clock) {
        return asked == null || asked.isBlank() ? LocalDate.now(clock) : Dates.day(asked);
    }
}
