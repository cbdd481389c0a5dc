package io.gridkeeper.safety.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.calendar.Calendars;
import io.gridkeeper.foundation.migration.TestDatabase;
import io.gridkeeper.safety.risk.CheckCycle;
import io.gridkeeper.safety.risk.CheckDays;
import io.gridkeeper.safety.risk.CheckedMeasure;
import io.gridkeeper.safety.risk.CycleUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping. */
class ChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private static final List<String> RISK = List.of(
            "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '单位', 'COMPANY', '/1/', 0)",
            "insert into person (id, staff_number, name, unit_id, active, version) values (11, 'E11', '张伟', 1, true,"
                    + " 0)",
            "insert into grid (id, code, name, path, version) values (7, 'G-7', '罐区', '/7/', 0)",
            "insert into grid_place (id, code, name, grid_id, version) values (5, 'P-5', '甲醇罐', 7, 0)",
            "insert into risk_point (id, version, code, name, kind, grid_id, opened_on)"
                    + " values (1, 0, 'FX', '罐', 'STORAGE', 7, date '2026-01-01')",
            "insert into risk_unit (id, version, uuid, point_id, name, department, responsible_id, created_at)"
                    + " values (1, 0, 'u', 1, '单元', '车间', 11, current_timestamp)",
            "insert into risk_event (id, version, uuid, unit_id, name, created_at)"
                    + " values (1, 0, 'e', 1, '泄漏', current_timestamp)",
            "insert into control_measure (id, version, uuid, event_id, data_source, description, measure_class,"
                    + " measure_subclass, control_level, created_at) values (3, 0, 'm', 1, 'MONITORING', '报警',"
                    + " 'ENGINEERING', 'SAFETY_INSTRUMENTS', 'TEAM', current_timestamp)");

    @Test
    void plansTasksFindsThemAndTellsWhatWasLooked() throws Exception {
        try (var database = new TestDatabase()) {
            database.inTransaction(em -> {
                RISK.forEach(sql -> em.createNativeQuery(sql).executeUpdate());
                var checks = new Checks();
                TestDatabase.inject(checks, em);
                var cycle = CheckCycle.every(1, CycleUnit.DAY, CheckDays.WORKDAYS, LocalDate.of(2026, 10, 1));
                var plan = new CheckPlan(
                        new CheckedMeasure(3, "m", 1, "泄漏", 1, "FX", "罐", 7, 5L, "看呼吸阀", 11L, cycle, null), "p", NOW);
                checks.add(plan);
                new CheckWindows(cycle, Calendars.china())
                        .opening(NOW.minus(Duration.ofDays(4)), NOW.plus(Duration.ofDays(2)))
                        .forEach(window -> checks.add(new CheckTask(plan, window)));
                checks.flush();

                assertThat(checks.planOf(3)).contains(plan);
                assertThat(checks.behind(NOW.plusSeconds(1), 10)).containsExactly(plan);
                assertThat(checks.byCalendar()).containsExactly(plan);
                assertThat(checks.overdue(NOW, 10)).isNotEmpty();
                var mine = checks.waitingFor(11, NOW, 10);
                assertThat(mine).hasSize((int) checks.countWaitingFor(11, NOW)).isNotEmpty();
                assertThat(checks.open(plan)).hasSizeGreaterThan(mine.size());
                record(checks, mine.getFirst());
                assertThat(checks.placesLooked(NOW.minusSeconds(60), NOW.plusSeconds(60)))
                        .containsExactly(5L);
                assertThat(checks.plannedPlaces()).hasSize(1);
                var filter = CheckFilter.parse(Map.of(
                        "state", List.of("DONE"),
                        "result", List.of("NORMAL"),
                        "person", List.of("11"),
                        "from", List.of("2026-10-01"),
                        "to", List.of("2026-12-31")));
                assertThat(checks.tasks(filter, List.of(7L), null, 10)).hasSize(1);
                assertThat(filter.toQuery()).contains("state=DONE", "from=2026-10-01");
                checks.forgetFuture(plan, NOW);
                assertThat(checks.open(plan)).allMatch(task -> !task.opensAt().isAfter(NOW));
            });
        }
    }

    private static void record(Checks checks, CheckTask task) {
        task.done(NOW);
        var record = new CheckRecord(task, new CheckAct(11, NOW, "r"), RecordCheck.of(CheckResult.NORMAL, null), null);
        checks.add(record);
        checks.flush();
        assertThat(checks.recordsOf(List.of(task.id()))).containsExactly(record);
        assertThat(checks.photosOf(record.id())).isEmpty();
    }
}
