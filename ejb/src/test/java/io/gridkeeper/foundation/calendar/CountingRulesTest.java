package io.gridkeeper.foundation.calendar;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static io.gridkeeper.foundation.calendar.Calendars.day;
import static io.gridkeeper.foundation.calendar.DaySpan.calendarDays;
import static io.gridkeeper.foundation.calendar.DaySpan.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRulesTest {

    private static final CountingRules DAY_AFTER = with(RestDayStart.DAY_AFTER_RECEIPT, false, true);
    private static final CountingRules START_COUNTS = with(RestDayStart.NEXT_WORKDAY, true, true);
    private static final CountingRules NO_ROLL = with(RestDayStart.NEXT_WORKDAY, false, false);

    @ParameterizedTest(name = "{0} + {1} calendar days = {2}")
    @CsvSource({
        "2026-11-02,1,2026-11-03", // A1: the start day is not counted
        "2026-11-02,7,2026-11-09",
        "2026-11-02,15,2026-11-17",
        "2026-11-02,30,2026-12-02",
        "2026-11-06,1,2026-11-09", // A2: Saturday rolls to Monday
        "2026-09-29,2,2026-10-08", // A2: National Day rolls to the first workday
        "2026-10-09,1,2026-10-10", // A2: a make-up Saturday is no rest day
        "2026-11-07,1,2026-11-09", // D1: received on Saturday, Monday is day 1
        "2026-11-07,3,2026-11-11",
        "2026-10-02,2,2026-10-09" // D1: in the National Day week, 10-08 is day 1
    })
    void countsCalendarDaysFromTheNextWorkdayByDefault(LocalDate received, int days, LocalDate due) {
        assertThat(CountingRules.DEFAULT
                        .due(china(), received, calendarDays(days))
                        .date())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} calendar days = {2}")
    @CsvSource({
        "2026-11-02,7,2026-11-09",
        "2026-11-07,1,2026-11-09", // Sunday is day 1 and rolls
        "2026-11-07,3,2026-11-10", // Sunday, Monday, Tuesday
        "2026-10-02,2,2026-10-08", // 10-04 rolls to 10-08
        "2026-10-02,7,2026-10-09"
    })
    void countsCalendarDaysFromTheDayAfterReceiptWhereTheCompanySaysSo(LocalDate received, int days, LocalDate due) {
        assertThat(DAY_AFTER.due(china(), received, calendarDays(days)).date()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-09-30,3,2026-10-10",
        "2026-09-25,3,2026-09-30",
        "2026-11-02,3,2026-11-05",
        "2026-11-06,2,2026-11-10",
        "2026-11-07,1,2026-11-09"
    })
    void countsWorkingDaysTheSameUnderBothReadings(LocalDate received, int days, LocalDate due) {
        assertThat(CountingRules.DEFAULT
                        .due(china(), received, workingDays(days))
                        .date())
                .isEqualTo(due);
        assertThat(DAY_AFTER.due(china(), received, workingDays(days)).date()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2026-11-02,1,CALENDAR_DAY,2026-11-02",
        "2026-11-02,7,CALENDAR_DAY,2026-11-09", // Sunday 11-08 rolls
        "2026-11-02,3,WORKING_DAY,2026-11-04",
        "2026-11-02,1,WORKING_DAY,2026-11-02",
        "2026-11-07,1,WORKING_DAY,2026-11-09", // a rest day is never day 1
        "2026-11-07,1,CALENDAR_DAY,2026-11-09"
    })
    void countsTheStartDayWhereTheCompanySaysSo(LocalDate received, int amount, DayUnit unit, LocalDate due) {
        assertThat(START_COUNTS
                        .due(china(), received, new DaySpan(amount, unit))
                        .date())
                .isEqualTo(due);
    }

    @Test
    void leavesTheLastDayOnARestDayWhereTheCompanySaysSo() {
        assertThat(NO_ROLL.due(china(), day("2026-11-06"), calendarDays(1)).date())
                .isEqualTo(day("2026-11-07"));
    }

    @Test
    @Clause("R12-2.1c")
    void doesNotMoveFixedDates() {
        var first = CountingRules.DEFAULT.fixed(china(), day("2026-11-15"));
        var second = CountingRules.DEFAULT.fixed(china(), day("2026-11-20"));

        assertThat(first.date()).isEqualTo(day("2026-11-15"));
        assertThat(second.date()).isEqualTo(day("2026-11-20"));
        assertThat(CompanyTime.at("2026-11-16T08:00"))
                .as("entered on Monday 16th is late")
                .isAfterOrEqualTo(CountingRules.DEFAULT.endOf(first.date()));
    }

    @Test
    void movesFixedDatesWhereTheCompanySaysSo() {
        var moving = new CountingRules(false, RestDayStart.NEXT_WORKDAY, true, true, LocalTime.MIDNIGHT);

        assertThat(moving.fixed(china(), day("2026-11-15")).date()).isEqualTo(day("2026-11-16"));
        assertThat(moving.fixed(china(), day("2026-11-20")).date()).isEqualTo(day("2026-11-20"));
    }

    @Test
    void saysWhenItNeededAYearWithoutNotice() {
        var within = CountingRules.DEFAULT.due(china(), day("2026-12-28"), workingDays(3));
        var beyond = CountingRules.DEFAULT.due(china(), day("2026-12-30"), workingDays(3));

        assertThat(within.date()).isEqualTo(day("2026-12-31"));
        assertThat(within.isProvisional()).isFalse();
        assertThat(beyond.isProvisional()).isTrue();
        assertThat(beyond.unknownYears()).containsExactly(2027);
        assertThat(DAY_AFTER.fixed(china(), day("2027-01-15")).isProvisional()).isFalse();
    }

    @Test
    void endsTheLastDayAtMidnightOrAtCloseOfBusiness() {
        var closing = new CountingRules(false, RestDayStart.NEXT_WORKDAY, true, false, LocalTime.of(17, 30));

        assertThat(CountingRules.DEFAULT.endOf(day("2026-11-05"))).isEqualTo(Instant.parse("2026-11-05T16:00:00Z"));
        assertThat(closing.endOf(day("2026-11-05"))).isEqualTo(Instant.parse("2026-11-05T09:30:00Z"));
    }

    @Test
    void refusesSpansThatAreNone() {
        assertThatThrownBy(() -> workingDays(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> calendarDays(731)).isInstanceOf(Refusal.class);
    }

    private static CountingRules with(RestDayStart start, boolean startDayCounts, boolean rollForward) {
        return new CountingRules(startDayCounts, start, rollForward, false, LocalTime.MIDNIGHT);
    }
}
