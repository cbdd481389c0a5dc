package io.gridkeeper.foundation.calendar;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static io.gridkeeper.foundation.calendar.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurringDaysTest {

    private final RecurringDays skipping = new RecurringDays(china(), RestDayShift.SKIP);
    private final RecurringDays earlier = new RecurringDays(china(), RestDayShift.EARLIER);
    private final RecurringDays later = new RecurringDays(china(), RestDayShift.LATER);

    @Test
    @Clause("R06-A1b")
    void holdsTheDailyMeetingOnMakeUpWorkdaysAndNotOnHolidays() {
        var october = held(skipping.daily(day("2026-10-01"), day("2026-10-11")));

        assertThat(october).containsExactly(day("2026-10-08"), day("2026-10-09"), day("2026-10-10"));
    }

    @Test
    @Clause("R06-A2b")
    void movesTheWeeklyMeetingToTheNextWorkday() {
        var mondays = later.weekly(Set.of(DayOfWeek.MONDAY), day("2026-10-05"), day("2026-10-05"));
        var november = later.weekly(Set.of(DayOfWeek.MONDAY), day("2026-11-09"), day("2026-11-15"));

        assertThat(held(mondays)).containsExactly(day("2026-10-08"));
        assertThat(held(november)).containsExactly(day("2026-11-09"));
    }

    @Test
    @Clause("R06-A3b")
    void holdsTheMonthlyMeetingOnTheLastFridayOrEarlierButNeverDropsIt() {
        assertThat(last(2026, 11)).contains(day("2026-11-27"));
        assertThat(last(2026, 12)).contains(day("2026-12-25"));
        assertThat(last(2026, 9)).contains(day("2026-09-24"));
    }

    @Test
    @Clause("R12-2.4a")
    void holdsTheMeetingOfTheThirdEarlierAndCountsItForItsOwnMonth() {
        var october = earlier.monthly(3, YearMonth.of(2026, 10));

        assertThat(earlier.monthly(3, YearMonth.of(2026, 11)).heldOn()).contains(day("2026-11-03"));
        assertThat(october.heldOn()).contains(day("2026-09-30"));
        assertThat(october.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(october.isShifted()).isTrue();
    }

    @Test
    void movesTheThirdEarlierOnAPlainWeekendOnlyIfWeekendsCount() {
        var strict = new RecurringDays(china(), RestDayShift.EARLIER, false);

        assertThat(earlier.monthly(3, YearMonth.of(2026, 5)).heldOn()).contains(day("2026-04-30"));
        assertThat(earlier.monthly(1, YearMonth.of(2026, 8)).heldOn()).contains(day("2026-07-31"));
        assertThat(strict.monthly(1, YearMonth.of(2026, 8)).heldOn()).contains(day("2026-08-01"));
        assertThat(strict.monthly(3, YearMonth.of(2026, 10)).heldOn()).contains(day("2026-09-30"));
    }

    @Test
    @Clause("R08-3.3a")
    void expectsReportsOnMondayAndThursdayOrTheNextWorkday() {
        var days = Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        var rules = RecurrenceRules.DEFAULT.reportDays(china());

        assertThat(held(rules.weekly(days, day("2026-11-02"), day("2026-11-08"))))
                .containsExactly(day("2026-11-02"), day("2026-11-05"));
        assertThat(held(rules.weekly(days, day("2026-09-28"), day("2026-10-04"))))
                .containsExactly(day("2026-09-28"), day("2026-10-08"));
    }

    @Test
    @Clause("R12-2.1c")
    void keepsTheTwoReportDaysOfTheMonthApart() {
        var kept = new RecurringDays(china(), RestDayShift.KEEP);

        assertThat(kept.monthly(15, YearMonth.of(2026, 11)).heldOn()).contains(day("2026-11-15"));
        assertThat(kept.monthly(20, YearMonth.of(2026, 11)).heldOn()).contains(day("2026-11-20"));
    }

    @Test
    @Clause("R02-2.1.4a")
    void findsTheLastWorkdayOfAMonth() {
        assertThat(later.lastWorkday(YearMonth.of(2026, 11)).heldOn()).contains(day("2026-11-30"));
        assertThat(later.lastWorkday(YearMonth.of(2026, 10)).heldOn()).contains(day("2026-10-30"));
    }

    @Test
    void takesTheLastDayOfAShorterMonth() {
        assertThat(later.monthly(31, YearMonth.of(2026, 4)).planned()).isEqualTo(day("2026-04-30"));
    }

    private Optional<LocalDate> last(int year, int month) {
        return earlier.last(DayOfWeek.FRIDAY, YearMonth.of(year, month)).heldOn();
    }

    private static List<LocalDate> held(List<PlannedDay> days) {
        return days.stream().map(PlannedDay::heldOn).flatMap(Optional::stream).toList();
    }
}
