package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;

/** When people are told that something ends: ten working days before its last day. Pure. */
@Clause({"R11-2.4.2e", "R07-8c"})
final class Endings {

    private static final int WORKDAYS_BEFORE = 10;

    private Endings() {}

    static LocalDate warnedOn(LocalDate last, WorkCalendar calendar) {
        return calendar.minusWorkdays(last, WORKDAYS_BEFORE);
    }

    static boolean isNear(LocalDate last, LocalDate today, WorkCalendar calendar) {
        return !today.isBefore(warnedOn(last, calendar));
    }

    /** No day later than this is near enough to be told of today, whatever the calendar says: a cheap bound for a query. */
    static LocalDate farthest(LocalDate today) {
        return today.plusDays(60);
    }
}
