package io.gridkeeper.safety.patrol;

import static io.gridkeeper.foundation.calendar.Calendars.day;
import static io.gridkeeper.foundation.calendar.CompanyTime.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.calendar.Calendars;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.risk.CheckCycle;
import io.gridkeeper.safety.risk.CheckDays;
import io.gridkeeper.safety.risk.CycleUnit;
import io.gridkeeper.safety.risk.WorkType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@Clause("R07-10d")
class CheckWindowsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @Test
    void isOpenForEachWholeDayOfADailyCycle() {
        var windows = windows(every(1, CycleUnit.DAY, CheckDays.EVERY_DAY), "2026-11-02", "2026-11-05");

        assertThat(windows)
                .extracting(CheckWindow::opensAt)
                .containsExactly(at("2026-11-02T00:00"), at("2026-11-03T00:00"), at("2026-11-04T00:00"));
        assertThat(windows.getFirst().dueAt()).isEqualTo(at("2026-11-03T00:00"));
    }

    @Test
    void checksOnMakeUpWorkdaysAndNotOnNationalDay() {
        var windows = windows(every(1, CycleUnit.DAY, CheckDays.WORKDAYS), "2026-09-19", "2026-10-11");

        assertThat(days(windows))
                .contains(day("2026-09-20"), day("2026-09-30"), day("2026-10-08"), day("2026-10-10"))
                .doesNotContain(day("2026-10-01"), day("2026-10-05"), day("2026-10-07"), day("2026-09-19"));
    }

    @Test
    void checksNonWorkingDaysOnHolidaysAndNotOnMakeUpWorkdays() {
        var windows = windows(every(1, CycleUnit.DAY, CheckDays.REST_DAYS), "2026-09-19", "2026-10-11");

        assertThat(days(windows))
                .contains(day("2026-09-19"), day("2026-10-01"), day("2026-10-07"))
                .doesNotContain(day("2026-09-20"), day("2026-10-10"), day("2026-10-09"));
    }

    @Test
    void isOpenFromTheFirstToTheLastWorkdayOfAMonthlyPeriod() {
        var windows = windows(every(1, CycleUnit.MONTH, CheckDays.WORKDAYS), "2026-11-01", "2026-12-01");

        assertThat(windows)
                .singleElement()
                .isEqualTo(new CheckWindow(at("2026-11-05T00:00"), at("2026-12-05T00:00"), false));
    }

    @Test
    void dividesTheHoursOfADayAndEndsWithThem() {
        var cycle = new CheckCycle(
                5,
                CycleUnit.HOUR,
                CheckDays.EVERY_DAY,
                FIRST,
                LocalTime.of(8, 0),
                LocalTime.of(20, 0),
                WorkType.DAILY,
                null);

        assertThat(windows(cycle, "2026-11-02", "2026-11-03"))
                .containsExactly(
                        new CheckWindow(at("2026-11-02T08:00"), at("2026-11-02T13:00"), false),
                        new CheckWindow(at("2026-11-02T13:00"), at("2026-11-02T18:00"), false),
                        new CheckWindow(at("2026-11-02T18:00"), at("2026-11-02T20:00"), false));
    }

    @Test
    void saysThatAYearWithoutNoticeIsTakenByWeekdays() {
        var cycle = every(1, CycleUnit.DAY, CheckDays.WORKDAYS);
        var windows = new CheckWindows(cycle, Calendars.unknown()).opening(start("2026-11-02"), start("2026-11-03"));

        assertThat(windows).singleElement().matches(CheckWindow::provisional);
    }

    @Test
    void hasNoCheckBeforeItsFirstDay() {
        assertThat(windows(every(1, CycleUnit.DAY, CheckDays.EVERY_DAY), "2025-12-20", "2026-01-05"))
                .isEmpty();
    }

    @Property(tries = 200)
    void coversEveryRightDayOnceAndNoWrongOneAlone(
            @ForAll @IntRange(min = 1, max = 9) int length, @ForAll CheckDays kind, @ForAll boolean months) {
        var cycle = every(length, months ? CycleUnit.MONTH : CycleUnit.DAY, kind);
        var windows = new CheckWindows(cycle, Calendars.china())
                .opening(start(FIRST.toString()), start(FIRST.plusYears(1).toString()));

        assertThat(IntStream.range(1, windows.size()))
                .allMatch(i ->
                        !windows.get(i).opensAt().isBefore(windows.get(i - 1).dueAt()));
        var covered = FIRST.datesUntil(FIRST.plusMonths(10))
                .filter(date -> right(Calendars.china(), kind, date))
                .toList();
        assertThat(covered)
                .allSatisfy(date -> assertThat(windows)
                        .filteredOn(window -> !window.opensAt().isAfter(start(date.toString()))
                                && window.dueAt().isAfter(start(date.toString())))
                        .hasSize(1));
        assertThat(windows)
                .allMatch(window -> right(Calendars.china(), kind, CompanyClock.dayOf(window.opensAt()))
                        && right(
                                Calendars.china(),
                                kind,
                                CompanyClock.dayOf(window.dueAt().minusSeconds(1))));
    }

    @Property(tries = 200)
    void givesTheSameInPiecesAsAtOnce(
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll CycleUnit unit,
            @ForAll @IntRange(min = 1, max = 300) int cut) {
        var cycle = new CheckCycle(
                length,
                unit,
                CheckDays.WORKDAYS,
                FIRST,
                LocalTime.of(7, 30),
                LocalTime.of(22, 0),
                WorkType.DAILY,
                null);
        var windows = new CheckWindows(cycle, Calendars.china());
        var from = start(FIRST.toString());
        var until = start(FIRST.plusYears(1).toString());
        var middle = from.plus(java.time.Duration.ofDays(cut));

        var pieces = new java.util.ArrayList<>(windows.opening(from, middle));
        pieces.addAll(windows.opening(middle, until));

        assertThat(pieces).isEqualTo(windows.opening(from, until));
    }

    private static boolean right(WorkCalendar calendar, CheckDays kind, LocalDate date) {
        return switch (kind) {
            case EVERY_DAY -> true;
            case WORKDAYS -> calendar.isWorkday(date);
            case REST_DAYS -> !calendar.isWorkday(date);
        };
    }

    private static CheckCycle every(int length, CycleUnit unit, CheckDays days) {
        return CheckCycle.every(length, unit, days, FIRST);
    }

    private static List<CheckWindow> windows(CheckCycle cycle, String from, String until) {
        return new CheckWindows(cycle, Calendars.china()).opening(start(from), start(until));
    }

    private static java.time.Instant start(String date) {
        return at(date + "T00:00");
    }

    private static List<LocalDate> days(List<CheckWindow> windows) {
        return windows.stream()
                .map(window -> CompanyClock.dayOf(window.opensAt()))
                .toList();
    }
}
