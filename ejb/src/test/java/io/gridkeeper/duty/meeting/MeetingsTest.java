package io.gridkeeper.duty.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.calendar.PlannedDay;
import io.gridkeeper.foundation.grid.MemberContact;
import io.gridkeeper.foundation.grid.MemberMatter;
import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.migration.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The queries on a real database with the real mapping. */
class MeetingsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate NEXT = MONDAY.plusWeeks(1);
    private static final List<Long> HERE = List.of(7L);
    private static final String[] COMPANY = {
        "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '单位', 'COMPANY', '/1/', 0)",
        "insert into person (id, staff_number, name, unit_id, active, version)"
                + " values (11, 'E11', '张伟', 1, true, 0), (12, 'E12', '唐军', 1, true, 0), (13, 'E13', '何伟', 1,"
                + " true, 0)",
        "insert into grid (id, code, name, path, version) values (7, 'G-7', '罐区', '/7/', 0)"
    };

    @Test
    @Clause({"R12-3.1.6a", "R12-4.4b", "R06-A1e"})
    void knowsWhoCameWhoStayedAwayWhoOwedMinutesAndWhoMetWhom() {
        try (var database = new TestDatabase()) {
            database.prepare(COMPANY);
            database.inTransaction(session -> {
                var meetings = filled(session);

                assertThat(meetings.owed(HERE, MONDAY, MONDAY))
                        .containsExactlyInAnyOrder(
                                new OwedMeeting(11, MONDAY, Standing.CAME),
                                new OwedMeeting(12, MONDAY, Standing.ABSENT),
                                new OwedMeeting(13, MONDAY, Standing.EXCUSED));
                assertThat(meetings.minutes(HERE, MONDAY, NEXT)).containsExactly(new OwedMinutes(13, MONDAY, "纪要"));
                assertThat(meetings.contacts(HERE, MONDAY)).containsExactly(new MemberContact(11, 11, MONDAY));
                assertThat(meetings.owed(HERE, NEXT, NEXT)).isEmpty();
                assertThat(meetings.owed(List.of(), MONDAY, MONDAY)).isEmpty();
            });
        }
    }

    @Test
    @Clause("R12-3.1.6a")
    void countsAsAbsentWhoGaveNoReason() {
        assertThat(MeetingsOfMembers.matter(new OwedMeeting(12, MONDAY, Standing.ABSENT)))
                .isEqualTo(new MemberMatter(12, MONDAY, false, true));
        assertThat(MeetingsOfMembers.matter(new OwedMeeting(12, MONDAY, Standing.EXCUSED)))
                .isEqualTo(new MemberMatter(12, MONDAY, false, false));
        assertThat(MeetingsOfMembers.matter(new OwedMeeting(12, MONDAY, Standing.CAME)))
                .isEqualTo(new MemberMatter(12, MONDAY, true, false));
    }

    @Test
    @Clause("R07-6a")
    void countsWhatWasHeldForWhoLedIt() {
        try (var database = new TestDatabase()) {
            database.prepare(COMPANY);
            database.inTransaction(session -> {
                var meetings = filled(session);

                var chaired = meetings.chairedBy(List.of(11L, 12L), MONDAY, NEXT).stream()
                        .map(ChairedMeeting::performed)
                        .toList();

                assertThat(chaired).extracting(Performed::kind).containsExactly(PerformedKind.MEETING_CHAIRED);
                assertThat(chaired).extracting(Performed::on).containsExactly(MONDAY);
                assertThat(chaired).extracting(Performed::personId).containsExactly(11L);
                assertThat(meetings.chairedBy(List.of(12L), MONDAY, NEXT)).isEmpty();
            });
        }
    }

    @Test
    void listsByDayInPagesAndWhatLacksMinutes() {
        try (var database = new TestDatabase()) {
            database.prepare(COMPANY);
            database.inTransaction(session -> {
                var meetings = filled(session);
                var all = new MeetingFilter(null, MONDAY, NEXT, false);
                var missing = new MeetingFilter(null, null, null, true);

                var first =
                        meetings.page(new MeetingQuery(all, HERE, MONDAY), 1).getFirst();
                var after = Cursor.decode(Cursor.encode(MONDAY, first.id()), 2);

                assertThat(first.people()).hasSize(3);
                assertThat(meetings.page(new MeetingQuery(all, HERE, MONDAY).after(after), 9))
                        .extracting(Meeting::day)
                        .containsExactly(NEXT);
                assertThat(meetings.page(new MeetingQuery(missing, null, NEXT), 9))
                        .isEmpty();
                assertThat(meetings.page(new MeetingQuery(missing, null, NEXT.plusDays(1)), 9))
                        .extracting(Meeting::day)
                        .containsExactly(NEXT);
                assertThat(meetings.page(new MeetingQuery(all, List.of(), MONDAY), 9))
                        .isEmpty();
            });
        }
    }

    @Test
    void knowsWhatIsPlannedAndDropsWhatIsToCome() {
        try (var database = new TestDatabase()) {
            database.prepare(COMPANY);
            database.inTransaction(session -> {
                var meetings = filled(session);
                var rules = new MeetingRules();
                TestDatabase.inject(rules, session);
                long rule = rules.open(HERE, "工作例会").getFirst().id();

                assertThat(meetings.planned(List.of(rule), MONDAY, NEXT)).isEqualTo(Map.of(rule, Set.of(MONDAY, NEXT)));
                assertThat(meetings.drop(rule, MONDAY)).isEqualTo(1);
                meetings.flush();
                assertThat(meetings.planned(List.of(rule), MONDAY, NEXT)).isEqualTo(Map.of(rule, Set.of(MONDAY)));
                rules.get(rule).end(MONDAY);
                rules.flush();
                assertThat(rules.from(HERE, MONDAY)).hasSize(1);
                assertThat(rules.from(HERE, NEXT)).isEmpty();
            });
        }
    }

    /** A meeting that was held and one to come. */
    private static Meetings filled(EntityManager session) {
        var rules = new MeetingRules();
        TestDatabase.inject(rules, session);
        var meetings = new Meetings();
        TestDatabase.inject(meetings, session);
        var duties = new DutyDays();
        TestDatabase.inject(duties, session);
        var rhythm = new MeetingRhythm(MeetingCadence.WEEKLY, DayOfWeek.MONDAY, null, LocalTime.of(8, 30));
        var rule = new MeetingRule(7, new SetRule("工作例会", "目的", MONDAY, rhythm, "SAFETY_RESPONSIBLE", List.of()), 11);
        rules.add(rule);
        duties.add(new DutyDay(7, MONDAY, 13));
        var held = new Meeting(rule, new PlannedDay(MONDAY, MONDAY), 11L, List.of(11L, 12L, 13L));
        meetings.add(held);
        meetings.add(new Meeting(rule, new PlannedDay(NEXT, NEXT), 11L, List.of(11L, 12L)));
        held.hold(
                new HoldMeeting(
                        MONDAY,
                        LocalTime.of(8, 30),
                        LocalTime.of(9, 0),
                        null,
                        List.of(new Presence(11, Standing.CAME, null), new Presence(13, Standing.EXCUSED, "值守"))),
                CompanyClock.endOf(MONDAY));
        held.minute("纪要", 13, 13L, CompanyClock.endOf(MONDAY));
        meetings.flush();
        session.clear();
        return meetings;
    }
}
