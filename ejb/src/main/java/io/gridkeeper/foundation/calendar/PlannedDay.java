package io.gridkeeper.foundation.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a recurring day.
 *
 * @param planned the day it was planned for
 * @param held the day it takes place, null if it is left out
 */
public record PlannedDay(LocalDate planned, @Nullable LocalDate held) {

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(held);
    }

    public boolean isShifted() {
        return !planned.equals(held);
    }

    /** The month it counts for is the one it was planned for, wherever it was moved to (decision D6). */
    public YearMonth month() {
        return YearMonth.from(planned);
    }
}
