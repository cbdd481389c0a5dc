package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * How limits are counted; the defaults are the Civil Code's (articles 201, 203) as decided in A1, A2 and D1.
 *
 * @param startDayCounts whether the day of receipt is day 1
 * @param restDayStart where limits in calendar days begin that are received on a rest day
 * @param periodsRollForward whether a limit in calendar days that ends on a rest day ends on the next workday instead
 * @param fixedDatesRollForward the same for fixed dates such as "by the 15th"
 * @param closeOfBusiness when the last day ends; midnight means 24:00
 */
public record CountingRules(
        boolean startDayCounts,
        RestDayStart restDayStart,
        boolean periodsRollForward,
        boolean fixedDatesRollForward,
        LocalTime closeOfBusiness) {

    public static final CountingRules DEFAULT =
            new CountingRules(false, RestDayStart.NEXT_WORKDAY, true, false, LocalTime.MIDNIGHT);

    /** The last day of a limit that runs from the given day. */
    public CountedDay due(WorkCalendar calendar, LocalDate start, DaySpan span) {
        return switch (span.unit()) {
            case WORKING_DAY -> counted(calendar, start.plusDays(1), afterWorkdays(calendar, start, span.amount()));
            case CALENDAR_DAY -> counted(calendar, start, afterDays(calendar, start, span.amount()));
        };
    }

    /** A fixed date: it stays where it is unless the company has decided otherwise. */
    public CountedDay fixed(WorkCalendar calendar, LocalDate date) {
        return fixedDatesRollForward
                ? counted(calendar, date, calendar.rollForward(date))
                : new CountedDay(date, Set.of());
    }

    /** The first instant at which what is due on the day is late. */
    public Instant endOf(LocalDate day) {
        return LocalTime.MIDNIGHT.equals(closeOfBusiness)
                ? CompanyClock.endOf(day)
                : day.atTime(closeOfBusiness).atZone(CompanyClock.ZONE).toInstant();
    }

    private LocalDate afterWorkdays(WorkCalendar calendar, LocalDate start, int amount) {
        boolean startIsDayOne = startDayCounts && calendar.isWorkday(start);
        return calendar.plusWorkdays(start, startIsDayOne ? amount - 1 : amount);
    }

    private LocalDate afterDays(WorkCalendar calendar, LocalDate start, int amount) {
        var last = dayOne(calendar, start).plusDays(amount - 1L);
        return periodsRollForward ? calendar.rollForward(last) : last;
    }

    private LocalDate dayOne(WorkCalendar calendar, LocalDate start) {
        if (restDayStart == RestDayStart.NEXT_WORKDAY && !calendar.isWorkday(start)) {
            return calendar.rollForward(start);
        }
        return startDayCounts ? start : start.plusDays(1);
    }

    private static CountedDay counted(WorkCalendar calendar, LocalDate from, LocalDate last) {
        return new CountedDay(last, calendar.unknownYears(last.isBefore(from) ? last : from, last));
    }
}
