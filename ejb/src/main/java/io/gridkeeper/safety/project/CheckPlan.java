package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The days on which a project is checked: every day from its first to its last, or every working day where no work is
 * done on rest days. Pure.
 */
@Clause("R07-8c")
record CheckPlan(LocalDate first, LocalDate last, boolean onRestDays, WorkCalendar calendar) {

    boolean asksFor(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last) && (onRestDays || calendar.isWorkday(day));
    }

    List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).filter(this::asksFor).toList();
    }

    /** Planned days before today on which nobody checked, the latest first. */
    List<LocalDate> missed(Set<LocalDate> checked, LocalDate today) {
        return days().stream()
                .filter(day -> day.isBefore(today) && !checked.contains(day))
                .toList()
                .reversed();
    }
}
