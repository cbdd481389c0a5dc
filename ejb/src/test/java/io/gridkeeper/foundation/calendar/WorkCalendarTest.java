package io.gridkeeper.foundation.calendar;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static io.gridkeeper.foundation.calendar.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void worksOnMakeUpWorkdays(String date) {
        assertThat(china().isWorkday(day(date))).isTrue();
        assertThat(china().kind(day(date))).contains(DayKind.MAKE_UP_WORKDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-01-03",
        "2026-02-15,2026-02-23",
        "2026-04-04,2026-04-06",
        "2026-05-01,2026-05-05",
        "2026-06-19,2026-06-21",
        "2026-09-25,2026-09-27",
        "2026-10-01,2026-10-07"
    })
    void restsOnTheHolidaysOf2026(LocalDate from, LocalDate to) {
        assertThat(from.datesUntil(to.plusDays(1)))
                .noneMatch(china()::isWorkday)
                .allMatch(china()::isHoliday);
    }

    @Test
    void hasExactlyTheWorkdaysOf2026() {
        long workdays = day("2026-01-01")
                .datesUntil(day("2027-01-01"))
                .filter(china()::isWorkday)
                .count();

        assertThat(workdays).isEqualTo(248);
    }

    @Test
    @Clause({"R09-3a", "R15-3a"})
    void expectsALogOnTheMakeUpSaturdayAndNoneOnTheSunday() {
        var members = 24;
        var week = day("2026-11-02").datesUntil(day("2026-11-07")).filter(china()::isWorkday);

        assertThat(china().isWorkday(day("2026-10-10"))).isTrue();
        assertThat(china().isWorkday(day("2026-10-11"))).isFalse();
        assertThat(week.count() * members).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30,3,2026-10-10",
        "2026-09-25,3,2026-09-30",
        "2026-11-02,5,2026-11-09",
        "2026-11-05,0,2026-11-05",
        "2026-10-03,0,2026-10-03",
        "2026-11-12,10,2026-11-26"
    })
    void countsWorkdaysForward(LocalDate start, int workdays, LocalDate end) {
        assertThat(china().plusWorkdays(start, workdays)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05,1,2026-11-04",
        "2026-10-10,3,2026-09-30",
        "2026-11-02,1,2026-10-30",
        "2026-10-03,1,2026-09-30"
    })
    void countsWorkdaysBackward(LocalDate start, int workdays, LocalDate end) {
        assertThat(china().minusWorkdays(start, workdays)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05,2026-11-09,2",
        "2026-09-30,2026-10-10,3",
        "2026-11-09,2026-11-05,0",
        "2026-11-07,2026-11-08,0"
    })
    void countsWorkdaysBetween(LocalDate start, LocalDate end, int workdays) {
        assertThat(china().workdaysBetween(start, end)).isEqualTo(workdays);
    }

    @Test
    void rollsToTheNearestWorkdayAndLeavesAWorkdayAlone() {
        assertThat(china().rollForward(day("2026-10-03"))).isEqualTo(day("2026-10-08"));
        assertThat(china().rollBack(day("2026-10-03"))).isEqualTo(day("2026-09-30"));
        assertThat(china().rollForward(day("2026-10-10"))).isEqualTo(day("2026-10-10"));
        assertThat(china().rollBack(day("2026-10-10"))).isEqualTo(day("2026-10-10"));
    }

    @Test
    void knowsWhichYearsItDoesNotKnow() {
        assertThat(china().knowsYear(2026)).isTrue();
        assertThat(china().knowsYear(2027)).isFalse();
        assertThat(china().unknownYears(day("2025-12-31"), day("2026-12-31"))).isEmpty();
        assertThat(china().unknownYears(day("2026-12-31"), day("2028-01-01"))).containsExactly(2027, 2028);
    }

    @Test
    void followsTheWeekdayWhereNothingIsSaid() {
        assertThat(china().isWorkday(day("2027-10-01"))).isTrue();
        assertThat(china().isWorkday(day("2027-10-02"))).isFalse();
    }

    @Test
    void refusesNegativeCountsAndCalendarsWithoutWorkdays() {
        var never = new WorkCalendar(
                day("2026-01-01")
                        .datesUntil(day("2029-01-01"))
                        .collect(Collectors.toMap(date -> date, date -> DayKind.HOLIDAY)),
                Set.of());

        assertThatThrownBy(() -> china().plusWorkdays(day("2026-01-01"), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> never.plusWorkdays(day("2026-02-01"), 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotChangedFromOutside() {
        var days = new java.util.HashMap<>(Map.of(day("2026-11-02"), DayKind.HOLIDAY));
        var calendar = new WorkCalendar(days, Set.of(2026));

        days.clear();

        assertThat(calendar.isWorkday(day("2026-11-02"))).isFalse();
    }
}
