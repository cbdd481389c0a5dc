package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/**
 * Days that come again, and where they go on rest days (decisions A3 to A6, A28, D5, D6).
 *
 * @param weekendsAreHolidays whether a plain weekend counts as 节假日 and moves the day too (A6, yes by default)
 */
@Clause({"R06-A1b", "R06-A2b", "R06-A3b", "R08-3.3a", "R12-2.4a", "R12-2.1c", "R02-2.1.4a"})
public record RecurringDays(WorkCalendar calendar, RestDayShift shift, boolean weekendsAreHolidays) {

    public RecurringDays(WorkCalendar calendar, RestDayShift shift) {
        this(calendar, shift, true);
    }

    /** Every day of the range, both ends included. */
    public List<PlannedDay> daily(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(this::place).toList();
    }

    /** The given weekdays of the range, both ends included. */
    public List<PlannedDay> weekly(Set<DayOfWeek> weekdays, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .map(this::place)
                .toList();
    }

    /** The day of the month, its last one where the month is shorter. */
    public PlannedDay monthly(int day, YearMonth month) {
        return place(month.atDay(Math.min(day, month.lengthOfMonth())));
    }

    /** The last such weekday of the month (每月最后一周的周五 is the last Friday, A5). */
    public PlannedDay last(DayOfWeek weekday, YearMonth month) {
        return place(month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The last workday of the month. */
    public PlannedDay lastWorkday(YearMonth month) {
        var day = calendar.rollBack(month.atEndOfMonth());
        return new PlannedDay(day, day);
    }

    /** Where one planned day takes place. */
    public PlannedDay place(LocalDate planned) {
        if (!isRest(planned)) {
            return new PlannedDay(planned, planned);
        }
        return switch (shift) {
            case KEEP -> new PlannedDay(planned, planned);
            case SKIP -> new PlannedDay(planned, null);
            case EARLIER -> new PlannedDay(planned, calendar.rollBack(planned));
            case LATER -> new PlannedDay(planned, calendar.rollForward(planned));
        };
    }

    private boolean isRest(LocalDate day) {
        return weekendsAreHolidays ? !calendar.isWorkday(day) : calendar.isHoliday(day);
    }
}
