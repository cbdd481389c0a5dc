package io.gridkeeper.duty.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.Calendars;
import io.gridkeeper.foundation.calendar.PlannedDay;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final List<GridRow> GRIDS =
            LongStream.rangeClosed(1, 36).mapToObj(MeetingPlanTest::grid).toList();

    @Test
    @Clause("R10-0a")
    void isInForceInThirtySixOfThirtySixGridsFromItsDayOn() {
        var rules = GRIDS.stream().map(grid -> rule(grid.id())).toList();

        assertThat(coverage(rules, MONDAY.minusDays(1)).active()).isZero();
        var coverage = coverage(rules, MONDAY);

        assertThat(coverage.active()).isEqualTo(36);
        assertThat(coverage.grids()).isEqualTo(36);
        assertThat(coverage.isComplete()).isTrue();
        assertThat(rules.getFirst().row("G-1").name()).isEqualTo("工作例会");
        assertThat(rules.getFirst().row("G-1").purpose()).isEqualTo("服务员工，改善劳动条件");
        assertThat(rules.getFirst().row("G-1").effectiveFrom()).isEqualTo(MONDAY);
    }

    @Test
    @Clause("R10-0a")
    void plansNothingForAGridWithoutARuleAndListsIt() {
        var rules = GRIDS.subList(0, 35).stream().map(grid -> rule(grid.id())).toList();

        var plan = MeetingPlan.of(GRIDS, rules, rule -> rule.days(Calendars.china(), true, MONDAY, LAST));

        var planned = plan.slots().stream()
                .collect(Collectors.groupingBy(slot -> slot.rule().gridId(), Collectors.counting()));
        assertThat(planned).hasSize(35).containsEntry(1L, 5L).doesNotContainKey(36L);
        assertThat(plan.coverage().active()).isEqualTo(35);
        assertThat(plan.coverage().without()).containsExactly(new RuleCoverage.Grid(36, "G-36", "网格 36"));
    }

    @Test
    @Clause("R10-0a")
    void plansOnlyFromTheDayARuleBeginsToTheDayItEnds() {
        var rule = rule(1);
        rule.end(LocalDate.of(2026, 11, 16));

        assertThat(rule.days(Calendars.china(), true, MONDAY.minusWeeks(2), LAST))
                .extracting(PlannedDay::planned)
                .containsExactly(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2));
        assertThat(rule.isInForceWithin(LocalDate.of(2026, 11, 17), LAST)).isFalse();
        assertThatThrownBy(() -> rule.end(LAST)).isInstanceOf(Refusal.class);
    }

    @Test
    void givesWayToOneThatBeginsLaterAndToNoOther() {
        var rule = rule(1);

        assertThatThrownBy(() -> rule.giveWayTo(MONDAY)).isInstanceOf(Refusal.class);
        rule.giveWayTo(MONDAY.plusDays(7));

        assertThat(rule.lastDay()).isEqualTo(MONDAY.plusDays(6));
        var never = rule(1);
        never.end(MONDAY.minusDays(5));
        assertThat(never.isInForce(MONDAY)).isFalse();
        assertThat(never.isInForceWithin(MONDAY.minusDays(9), LAST)).isFalse();
    }

    @Test
    @Clause({"R06-A2b", "R06-A1b"})
    void movesAWeeklyMeetingFromAHolidayToTheNextWorkdayAndLeavesADailyOneOut() {
        var golden = LocalDate.of(2026, 10, 5);

        var weekly = days(MeetingCadence.WEEKLY, DayOfWeek.MONDAY, null, golden, golden);
        var daily = days(MeetingCadence.DAILY, null, null, golden, golden.plusDays(3));

        assertThat(weekly).containsExactly(new PlannedDay(golden, LocalDate.of(2026, 10, 8)));
        assertThat(daily)
                .filteredOn(day -> day.held() != null)
                .extracting(PlannedDay::held)
                .containsExactly(LocalDate.of(2026, 10, 8));
    }

    @Test
    void countsAMonthlyMeetingForTheMonthItWasPlannedFor() {
        var last = days(MeetingCadence.MONTHLY, null, 31, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28));

        assertThat(last).hasSize(2);
        assertThat(last.getFirst().planned()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(last.getFirst().held()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(last.getFirst().month()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(last.getLast().planned()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void needsTheDayThatItsCadenceAsksFor() {
        assertThatThrownBy(() -> new MeetingRhythm(MeetingCadence.WEEKLY, null, 3, LocalTime.NOON))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new MeetingRhythm(MeetingCadence.MONTHLY, DayOfWeek.MONDAY, 32, LocalTime.NOON))
                .isInstanceOf(Refusal.class);
        assertThat(new MeetingRhythm(MeetingCadence.DAILY, DayOfWeek.MONDAY, 3, LocalTime.NOON).monthDay())
                .isNull();
    }

    private static List<PlannedDay> days(
            MeetingCadence cadence, @Nullable DayOfWeek weekday, @Nullable Integer day, LocalDate from, LocalDate to) {
        return new MeetingRhythm(cadence, weekday, day, LocalTime.of(8, 30)).days(Calendars.china(), true, from, to);
    }

    private static RuleCoverage coverage(List<MeetingRule> rules, LocalDate day) {
        var ruled = rules.stream()
                .filter(rule -> rule.isInForce(day))
                .map(MeetingRule::gridId)
                .collect(Collectors.toSet());
        return RuleCoverage.of(GRIDS, ruled);
    }

    private static MeetingRule rule(long grid) {
        var rhythm = new MeetingRhythm(MeetingCadence.WEEKLY, DayOfWeek.MONDAY, null, LocalTime.of(8, 30));
        return new MeetingRule(grid, new SetRule("工作例会", "服务员工，改善劳动条件", MONDAY, rhythm, "GRID_ADMIN", List.of()), 5);
    }

    private static GridRow grid(long id) {
        return new GridRow(id, "G-" + id, "网格 " + id, null, "/" + id + "/", null, null, null);
    }
}
