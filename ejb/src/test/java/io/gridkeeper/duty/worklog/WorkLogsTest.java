package io.gridkeeper.duty.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.duty.worklog.DutyPeriod.Span;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.migration.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping. */
class WorkLogsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final DutyPeriod WEEK = DutyPeriod.of(Span.WEEK, MONDAY);
    private static final long QIAN = 12;
    private static final String[] COMPANY = {
        "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '单位', 'COMPANY', '/1/', 0)",
        "insert into person (id, staff_number, name, unit_id, job_title, active, version)"
                + " values (11, 'E11', '张伟', 1, '总经理', true, 0), (12, 'E12', '钱伟', 1, '值班长', true, 0),"
                + " (13, 'E13', '唐军', 1, null, true, 0)",
        "insert into grid (id, code, name, path, version)"
                + " values (1, 'G-00', '公司', '/1/', 0), (7, 'G-07', '罐区', '/1/7/', 0)",
        "insert into grid_appointment (id, grid_id, person_id, post, named_post, valid_from, valid_to, single_grid,"
                + " by_position, part_time, version) values (1, 1, 11, 'SAFETY_RESPONSIBLE', 'SAFETY_RESPONSIBLE',"
                + " date '2026-01-01', null, false, false, false, 0), (2, 7, 12, 'GRID_ADMIN', 'GRID_ADMIN',"
                + " date '2026-11-05', null, false, false, true, 0), (3, 7, 11, 'SAFETY_RESPONSIBLE',"
                + " 'SAFETY_RESPONSIBLE', date '2026-01-01', date '2026-10-31', false, false, false, 0)"
    };

    @Test
    @Clause("R08-2a")
    void setsTheTasksOfThePostBesideThoseOfTheGrid() {
        withCompany(session -> {
            var logs = new WorkLogs();
            var people = new SheetPeople();
            TestDatabase.inject(logs, session);
            TestDatabase.inject(people, session);
            write(logs, QIAN, PerformedKind.POST_TASK, MONDAY, 20);
            write(logs, QIAN, PerformedKind.POST_TASK, MONDAY.plusDays(6), 11);
            write(logs, QIAN, PerformedKind.STATISTICS, MONDAY.plusDays(2), 9);
            write(logs, QIAN, PerformedKind.STATISTICS, MONDAY.plusDays(7), 5);
            session.clear();

            var done = logs.by(List.of(QIAN), WEEK.first(), WEEK.last()).stream()
                    .map(WorkLog::performed)
                    .toList();
            var posts = people.posts(List.of(QIAN), WEEK);
            var sheet = DutySheet.of(people.find(QIAN).orElseThrow(), WEEK, posts, done);

            assertThat(sheet.postTitle()).isEqualTo("值班长");
            assertThat(sheet.posts()).extracting(SheetPost::gridCode).containsExactly("G-07");
            assertThat(sheet.getPostTasks()).isEqualTo(31);
            assertThat(sheet.getGridTasks()).isEqualTo(9);
        });
    }

    @Test
    void givesThePagesOfAGridAndTheEntriesOfAPerson() {
        withCompany(session -> {
            var logs = new WorkLogs();
            TestDatabase.inject(logs, session);
            write(logs, QIAN, PerformedKind.SURVEY, MONDAY, 1);
            write(logs, QIAN, PerformedKind.SURVEY, MONDAY.plusDays(1), 2);
            write(logs, 13, PerformedKind.SURVEY, MONDAY.plusDays(1), 3);
            session.clear();

            var first = logs.in("/1/", NOVEMBER, null, 2);
            var cursor = Cursor.encode(first.getLast().day(), first.getLast().id());

            assertThat(first).extracting(WorkLog::personId).containsExactly(13L, QIAN);
            assertThat(logs.in("/1/", NOVEMBER, cursor, 2))
                    .extracting(WorkLog::day)
                    .containsExactly(MONDAY);
            assertThat(logs.in("/1/8/", NOVEMBER, null, 2)).isEmpty();
            assertThat(logs.of(QIAN, NOVEMBER)).hasSize(2);
            assertThat(logs.of(QIAN, NOVEMBER.minusMonths(1))).isEmpty();
            assertThat(logs.by(List.of(), MONDAY, MONDAY)).isEmpty();
        });
    }

    @Test
    @Clause("R07-6a")
    void knowsWhoAnswersForAGridAndWhoIsOfIt() {
        withCompany(session -> {
            var logs = new WorkLogs();
            var people = new SheetPeople();
            TestDatabase.inject(logs, session);
            TestDatabase.inject(people, session);
            write(logs, 13, PerformedKind.HR, MONDAY, 1);
            session.clear();

            assertThat(people.leaders(1, WEEK)).extracting(SheetPerson::name).containsExactly("张伟");
            assertThat(people.leaders(7, WEEK)).isEmpty();
            assertThat(people.members("/1/", WEEK, List.of(11L), "", 9))
                    .extracting(SheetPerson::staffNumber)
                    .containsExactly("E12", "E13");
            assertThat(people.members("/1/7/", WEEK, List.of(), "E12", 9))
                    .extracting(SheetPerson::staffNumber)
                    .containsExactly("E13");
            assertThat(people.members("/1/7/", WEEK.before(), List.of(), "", 9))
                    .extracting(SheetPerson::staffNumber)
                    .containsExactly("E11");
            assertThat(people.posts(List.of(11L, QIAN), WEEK))
                    .extracting(SheetPost::answers)
                    .containsExactly(true, false);
        });
    }

    private static void withCompany(Consumer<EntityManager> test) {
        try (var database = new TestDatabase()) {
            database.prepare(COMPANY);
            database.inTransaction(test);
        }
    }

    private static void write(WorkLogs logs, long person, PerformedKind kind, LocalDate day, int tasks) {
        logs.add(WorkLog.write(person, new WriteLog(day, kind, 7, tasks, null), null, NOVEMBER.atEndOfMonth()));
        logs.flush();
    }
}
