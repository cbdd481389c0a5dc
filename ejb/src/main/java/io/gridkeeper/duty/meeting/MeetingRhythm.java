package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.calendar.PlannedDay;
import io.gridkeeper.foundation.calendar.RecurringDays;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When meetings are planned: every day, on a day of each week, or on a day of each month (its last where the month is
 * shorter), at a time.
 */
@Clause({"R06-A1e", "R10-0a"})
public record MeetingRhythm(
        MeetingCadence cadence,
        @Nullable DayOfWeek weekday,
        @Nullable Integer monthDay,
        LocalTime beginsAt) {

    private static final int LONGEST_MONTH = 31;

    public MeetingRhythm {
        if (cadence == MeetingCadence.WEEKLY && weekday == null) {
            throw Refusal.invalid("meeting.missing.weekday");
        }
        if (cadence == MeetingCadence.MONTHLY && (monthDay == null || monthDay < 1 || monthDay > LONGEST_MONTH)) {
            throw Refusal.invalid("meeting.missing.monthDay");
        }
        weekday = cadence == MeetingCadence.WEEKLY ? weekday : null;
        monthDay = cadence == MeetingCadence.MONTHLY ? monthDay : null;
    }

    /** The days planned from one day to another, both included, each with the day on which it takes place. */
    List<PlannedDay> days(WorkCalendar calendar, boolean weekendsAreHolidays, LocalDate from, LocalDate to) {
        var days = new RecurringDays(calendar, cadence.shift(), weekendsAreHolidays || cadence == MeetingCadence.DAILY);
        return switch (cadence) {
            case DAILY -> days.daily(from, to);
            case WEEKLY -> days.weekly(Set.of(Objects.requireNonNull(weekday)), from, to);
            case MONTHLY -> monthly(days, Objects.requireNonNull(monthDay), from, to);
        };
    }

    private static List<PlannedDay> monthly(RecurringDays days, int day, LocalDate from, LocalDate to) {
        return from.withDayOfMonth(1)
                .datesUntil(to.plusDays(1), Period.ofMonths(1))
                .map(first -> days.monthly(day, YearMonth.from(first)))
                .filter(one -> !one.planned().isBefore(from) && !one.planned().isAfter(to))
                .toList();
    }
}
