package io.gridkeeper.foundation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Caller;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.migration.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The leading group on a real database, with its head, deputies and members bound to positions. */
class PositionPostsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 12);
    private static final long GRID = 7;
    private static final long FORMER = 11;
    private static final long SUCCESSOR = 12;
    private static final long DEPUTY = 13;
    private static final long MEMBER = 14;

    private TestDatabase database;

    @BeforeEach
    void found() {
        database = new TestDatabase();
        database.prepare(
                "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '公司', 'COMPANY', '/1/', 0)",
                "insert into grid (id, code, name, path, unit_id, version) values (7, 'G-00', '公司', '/7/', 1, 0)",
                person(FORMER, "董事长"),
                person(SUCCESSOR, "总经理"),
                person(DEPUTY, "副总经理"),
                person(MEMBER, "保卫科长"),
                "update grid_post_kind set held_by_position = '董事长' where code = 'GROUP_HEAD'",
                "update grid_post_kind set held_by_position = '副总经理' where code = 'GROUP_DEPUTY'",
                "update grid_post_kind set held_by_position = '保卫科长' where code = 'GROUP_MEMBER'",
                "delete from grid_post_set");
        database.inTransaction(em -> {
            posts(em)
                    .add(new PostSet(
                            "R07",
                            OCTOBER.minusDays(1),
                            PostPresets.all().get("R07"),
                            "system",
                            at(OCTOBER).instant()));
            var stamp = new GridVersion.Stamp("system", at(OCTOBER).instant());
            var facts = new GridFacts("公司", null, 1L, "厂区", null, null, null, "");
            em.persist(new GridVersion(GRID, OCTOBER, null, facts, stamp));
        });
        follow(OCTOBER);
    }

    private static String person(long id, String position) {
        return "insert into person (id, staff_number, name, unit_id, job_title, active, version) values (" + id + ", 'E"
                + id + "', 'P" + id + "', 1, '" + position + "', true, 0)";
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @Clause("R07-7a")
    void changesTheHeadOnTheMondayOfTheNewChairmanAndKeepsTheFormerOneInHistory() {
        assertThat(holders("GROUP_HEAD", OCTOBER)).containsExactly(FORMER);
        assertThat(holders("GROUP_DEPUTY", OCTOBER)).containsExactly(DEPUTY);
        assertThat(holders("GROUP_MEMBER", OCTOBER)).containsExactly(MEMBER);

        appoint(SUCCESSOR, "董事长");
        appoint(FORMER, "顾问");
        follow(MONDAY);

        assertThat(holders("GROUP_HEAD", MONDAY)).containsExactly(SUCCESSOR);
        assertThat(holders("GROUP_HEAD", MONDAY.minusDays(1))).containsExactly(FORMER);
        assertThat(holders("GROUP_DEPUTY", MONDAY)).containsExactly(DEPUTY);
        assertThat(everybody("GROUP_HEAD"))
                .extracting(AppointmentRow::personId, AppointmentRow::from, AppointmentRow::to)
                .containsExactly(tuple(SUCCESSOR, MONDAY, null), tuple(FORMER, OCTOBER, MONDAY.minusDays(1)));
        assertThat(versionDays()).containsExactly(OCTOBER, MONDAY);
    }

    @Test
    @Clause("R07-7a")
    void waitsForTheLastDayOfTheFormerChairmanWhenTheNewOneIsKnownBefore() {
        appoint(SUCCESSOR, "董事长");
        database.prepare("update person set active = false, left_on = '2026-11-08' where id = " + FORMER);

        follow(FRIDAY);
        assertThat(holders("GROUP_HEAD", FRIDAY)).containsExactly(FORMER);
        follow(MONDAY);
        follow(MONDAY);

        assertThat(holders("GROUP_HEAD", MONDAY)).containsExactly(SUCCESSOR);
        assertThat(everybody("GROUP_HEAD")).hasSize(2);
        assertThat(holders("GROUP_HEAD", MONDAY.minusDays(1))).containsExactly(FORMER);
    }

    private void appoint(long person, String position) {
        database.prepare("update person set job_title = '" + position + "' where id = " + person);
    }

    private List<Long> holders(String post, LocalDate day) {
        return rows(day).stream()
                .filter(row -> row.post().equals(post))
                .map(AppointmentRow::personId)
                .toList();
    }

    private List<AppointmentRow> everybody(String post) {
        return rows(null).stream().filter(row -> row.post().equals(post)).toList();
    }

    private List<AppointmentRow> rows(@Nullable LocalDate day) {
        var found = new ArrayList<AppointmentRow>();
        database.inTransaction(em -> {
            var appointments = appointments(em);
            found.addAll(day == null ? appointments.allOf(GRID) : appointments.of(GRID, day));
        });
        return found;
    }

    private List<LocalDate> versionDays() {
        var days = new ArrayList<LocalDate>();
        database.inTransaction(em -> versions(em).of(GRID).forEach(version -> days.add(version.from())));
        return days;
    }

    private void follow(LocalDate day) {
        database.inTransaction(em -> {
            var follower = new PositionPosts();
            set(follower, "appointments", appointments(em));
            set(follower, "posts", posts(em));
            set(follower, "chronicle", chronicle(em, day));
            set(follower, "trail", new SilentTrail());
            set(follower, "clock", at(day));
            follower.follow();
        });
    }

    private static GridChronicle chronicle(EntityManager em, LocalDate day) {
        var chronicle = new GridChronicle();
        set(chronicle, "versions", versions(em));
        set(chronicle, "caller", new SystemCalls());
        set(chronicle, "clock", at(day));
        return chronicle;
    }

    private static Appointments appointments(EntityManager em) {
        var appointments = new Appointments();
        TestDatabase.inject(appointments, em);
        return appointments;
    }

    private static Posts posts(EntityManager em) {
        var posts = new Posts();
        TestDatabase.inject(posts, em);
        return posts;
    }

    private static GridVersions versions(EntityManager em) {
        var versions = new GridVersions();
        TestDatabase.inject(versions, em);
        return versions;
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(0, 4).atZone(CompanyClock.ZONE).toInstant(), CompanyClock.ZONE);
    }

    private static void set(Object bean, String name, Object value) {
        try {
            var field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class SystemCalls extends CurrentCaller {

        @Override
        public Caller get() {
            return Caller.system();
        }
    }

    private static final class SilentTrail extends AuditTrail {

        @Override
        public void record(
                String subjectKind,
                long subjectId,
                String action,
                @Nullable String clause,
                @Nullable String before,
                @Nullable String after) {
            assertThat(Set.of("byPosition", "positionLost")).contains(action);
            assertThat(clause).isEqualTo("R07-7a");
        }
    }
}
