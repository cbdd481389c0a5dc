package io.gridkeeper.foundation.calendar;

import java.util.List;
import java.util.Optional;

/**
 * A year of the calendar as people see it.
 *
 * @param notice the loaded holiday notice; empty: the year is not known, and what needs it is provisional
 * @param days days that differ from their weekday or carry a mark of the company, ascending
 * @param changes what was loaded and changed, newest first
 */
public record CalendarYear(
        int year, Optional<LoadedYear> notice, List<MarkedDay> days, List<CalendarChangeRow> changes) {

    public CalendarYear {
        days = List.copyOf(days);
        changes = List.copyOf(changes);
    }

    public boolean isKnown() {
        return notice.isPresent();
    }
}
