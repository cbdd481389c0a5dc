package io.gridkeeper.duty.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.grid.MemberContact;
import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.migration.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping. */
class ActivitiesTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String[] COMPANY = {
        "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '单位', 'COMPANY'," + " '/1/', 0)",
        "insert into person (id, staff_number, name, unit_id, active, version)"
                + " values (11, 'E11', '张伟', 1, true, 0), (12, 'E12', '唐军', 1, true, 0)",
        "insert into grid (id, code, name, path, version) values (7, 'G-7', '罐区', '/7/', 0)"
    };

    @Test
    void countsTheActivitiesOfAMonthInTheGridsAskedFor() {
        try (var database = new TestDatabase()) {
            database.prepare(COMPANY);
            database.inTransaction(session -> {
                var activities = new Activities();
                TestDatabase.inject(activities, session);
                activities.add(activity(ActivityKind.TALK, NOVEMBER.atDay(2)));
                activities.add(activity(ActivityKind.TALK, NOVEMBER.atEndOfMonth()));
                activities.add(
                        activity(ActivityKind.TRAINING, NOVEMBER.atEndOfMonth().plusDays(1)));
                session.clear();

                assertThat(activities.in(List.of(7L), NOVEMBER)).hasSize(2);
                assertThat(activities.in(List.of(8L), NOVEMBER)).isEmpty();
                assertThat(activities.counted(List.of(7L), NOVEMBER))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.kind()).isEqualTo(ActivityKind.TALK);
                            assertThat(line.number()).isEqualTo(2);
                            assertThat(line.personHours()).isEqualByComparingTo("3");
                        });
                assertThat(activities.counted(List.of(), NOVEMBER)).isEmpty();
            });
        }
    }

    @Test
    @Clause({"R12-3.1.6a", "R12-4.4b"})
    void knowsWhoCameWhoStayedAwayAndWhoMetWhom() {
        var monday = NOVEMBER.atDay(9);
        try (var database = new TestDatabase()) {
            database.prepare(COMPANY);
            database.inTransaction(session -> {
                var activities = new Activities();
                TestDatabase.inject(activities, session);
                activities.add(new GridActivity(meeting(monday, List.of(11L), List.of(12L)), 11));
                activities.add(new GridActivity(meeting(monday.minusDays(3), List.of(12L), List.of()), 11));
                session.clear();

                var november = List.of(7L);
                assertThat(activities.missed(november, NOVEMBER.atDay(1), monday))
                        .containsExactly(new Called(12, monday));
                assertThat(activities.came(november, NOVEMBER.atDay(1), monday))
                        .containsExactly(new Called(11, monday));
                assertThat(activities.contacts(november, monday))
                        .contains(new MemberContact(11, 12, monday.minusDays(3)));
            });
        }
    }

    @Test
    @Clause("R07-6a")
    void countsACoordinationAsAMeetingOfWhoLedIt() {
        try (var database = new TestDatabase()) {
            database.prepare(COMPANY);
            database.inTransaction(session -> {
                var activities = new Activities();
                TestDatabase.inject(activities, session);
                activities.add(new GridActivity(meeting(NOVEMBER.atDay(9), List.of(12L), List.of()), 11));
                activities.add(activity(ActivityKind.TRAINING, NOVEMBER.atEndOfMonth()));
                activities.add(activity(ActivityKind.TALK, NOVEMBER.atEndOfMonth()));
                activities.add(activity(ActivityKind.TALK, NOVEMBER.atDay(1).minusDays(1)));
                session.clear();

                var led = activities.ledBy(List.of(11L, 12L), NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth()).stream()
                        .map(LedActivity::performed)
                        .toList();

                assertThat(led)
                        .extracting(Performed::kind)
                        .containsExactlyInAnyOrder(
                                PerformedKind.MEETING_CHAIRED, PerformedKind.TRAINING, PerformedKind.ACTIVITY);
                assertThat(led).extracting(Performed::personId).containsOnly(11L);
                assertThat(led).extracting(Performed::link).containsOnly("/duty/activities?grid=7&month=2026-11");
                assertThat(activities.ledBy(List.of(), NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth()))
                        .isEmpty();
            });
        }
    }

    @Test
    @Clause("R12-3.1.6a")
    void nobodyBothComesAndStaysAway() {
        var monday = NOVEMBER.atDay(9);

        assertThat(meeting(monday, List.of(11L), List.of(12L)).expected()).isEqualTo(2);
        assertThatThrownBy(() -> meeting(monday, List.of(11L), List.of(11L)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("activity.refusal.absent"));
    }

    private static RecordActivity meeting(LocalDate day, List<Long> came, List<Long> absent) {
        return new RecordActivity(
                7, ActivityKind.COORDINATION, "例会", null, day, new BigDecimal("1"), null, came, absent);
    }

    private static GridActivity activity(ActivityKind kind, LocalDate day) {
        var wish = new RecordActivity(7, kind, "谈心", null, day, new BigDecimal("1.5"), null, List.of(11L));
        return new GridActivity(wish, 11);
    }
}
