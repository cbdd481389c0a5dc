package io.gridkeeper.foundation.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * The last day of a limit.
 *
 * @param unknownYears years without holiday notice that the counting went through; the day is provisional if there are any
 */
public record CountedDay(LocalDate date, Set<Integer> unknownYears) {

    public CountedDay {
        unknownYears = Set.copyOf(unknownYears);
    }

    /** The day may move when the missing years are loaded (decision D11). */
    public boolean isProvisional() {
        return !unknownYears.isEmpty();
    }
}
