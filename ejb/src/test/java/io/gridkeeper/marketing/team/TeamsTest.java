package io.gridkeeper.marketing.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping. */
class TeamsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Instant AT = Instant.parse("2026-11-04T06:00:00Z");

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = new TestDatabase();
        database.prepare(
                "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '公司', 'COMPANY', '/1/',"
                        + " 0)",
                "insert into person (id, staff_number, name, unit_id, active, version) values (11, 'E11', '冯', 1,"
                        + " true, 0), (12, 'E12', '孟', 1, true, 0), (13, 'E13', '罗', 1, true, 0)",
                "insert into sales_grid (id, code, name, kind, path, state, valid_from, version) values (7, 'S-07',"
                        + " '网格', 'GRID', '/7/', 'ACTIVE', date '2026-01-01', 0)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @Clause("R14-3.2.2f")
    void findsTeamsMembersWorkAndWhatClashes() {
        database.inTransaction(em -> {
            var teams = new Teams();
            TestDatabase.inject(teams, em);
            var team = new VirtualTeam(new FormTeam("V-02", "团队", "S-07", null, DAY, List.of()), 7);
            teams.add(team);
            teams.add(new TeamMember(
                    team.id(), new NewMember(11, MemberKind.MAINTENANCE, 12L, new AssessmentSplit(70, 30)), DAY));
            teams.add(new TeamMember(
                    team.id(), new NewMember(13, MemberKind.MARKETING, null, AssessmentSplit.TEAM_ONLY), DAY));
            var own = task(teams, team, TaskSource.TEAM, 13);
            var other = task(teams, team, TaskSource.DEPARTMENT, 12);
            teams.add(new TeamConflict(teams.nextConflictNumber(), own, other, 12, AT));
            teams.flush("V-02");

            assertThat(teams.rows(null, 0)).extracting(TeamRow::code).contains("V-02");
            assertThat(teams.rows(List.of(), 12)).extracting(TeamRow::members).containsExactly(2L);
            assertThat(teams.rows(List.of(), 99)).isEmpty();
            assertThat(teams.rows(List.of(7L), 99))
                    .extracting(TeamRow::marketing)
                    .containsExactly(1L);
            assertThat(teams.row(team.id()).isMajority()).isFalse();
            assertThat(teams.memberRows(team.id()))
                    .extracting(MemberRow::headName)
                    .containsExactly("孟", null);
            assertThat(teams.membersIn(DAY, DAY)).hasSize(2);
            assertThat(teams.assigned(11, AT.plusSeconds(60), AT.plusSeconds(120)))
                    .hasSize(2);
            assertThat(teams.assigned(11, AT.plusSeconds(3600), AT.plusSeconds(7200)))
                    .isEmpty();
            assertThat(teams.tasks(team.id())).hasSize(2);
            assertThat(teams.open(11)).hasSize(2);
            assertThat(teams.countTasks(List.of(11L), AT, AT.plusSeconds(60))).containsEntry(11L, 2L);
            assertThat(teams.conflicts(team.id()))
                    .extracting(ConflictRow::isOpen)
                    .containsExactly(true);
            assertThat(teams.workTypes()).extracting(type -> type.row().code()).contains("PROJECT", "VISIT");
            assertThat(teams.scores(List.of(1L), DAY)).isEmpty();
        });
    }

    private static TeamTask task(Teams teams, VirtualTeam team, TaskSource source, long by) {
        var order = new AssignTask(team.code(), 11, "VISIT", "走访", AT, AT.plusSeconds(3600));
        var task = new TeamTask(
                teams.nextTaskNumber(), team.id(), order, new TeamTask.Giver(source, by, AT), TaskState.ASSIGNED);
        teams.add(task);
        return task;
    }
}
