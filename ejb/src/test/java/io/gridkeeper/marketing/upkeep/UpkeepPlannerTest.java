package io.gridkeeper.marketing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.migration.TestDatabase;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.territory.SalesGridKind;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.SalesGridState;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The month plans itself, on a real database: once a day, one task for a device and month, whoever asks first. */
@Clause("R14-M4d")
class UpkeepPlannerTest {

    private static final long GRID = 7;
    private static final long INSTALLER = 11;
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final List<String> told = new ArrayList<>();
    private TestDatabase database;

    @BeforeEach
    void start() {
        database = new TestDatabase();
        database.inTransaction(em -> {
            em.createNativeQuery("insert into sales_grid (id, code, name, kind, path, state, valid_from, version)"
                            + " values (7, 'S-07', '网格', 'GRID', '/7/', 'ACTIVE', date '2026-01-01', 0)")
                    .executeUpdate();
            em.persist(device("OLT-1", 1));
            em.persist(device("OLT-2", 3));
            em.persist(device("OLT-3", 2));
            em.persist(new Device(
                    GRID, new DeviceEntry("OLT-9", "分光器", DeviceKind.DEVICE, null, 2, YearMonth.of(2026, 10))));
        });
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private static Device device(String code, int cycle) {
        return new Device(
                GRID, new DeviceEntry(code, "光线路终端", DeviceKind.DEVICE, null, cycle, YearMonth.of(2026, 11 - cycle)));
    }

    @Test
    void plansWhatIsDueThisMonthAndTellsTheInstaller() {
        database.inTransaction(em -> planner(em, "2026-11-01T00:12:00+08:00").planOnceADay());

        assertThat(tasks()).isEqualTo(3);
        assertThat(told).containsExactly("11 upkeep.notice.planned [网格, 2026-11, 3]");
    }

    @Test
    void findsTheDayDoneOnTheSecondNode() {
        database.inTransaction(em -> planner(em, "2026-11-01T00:12:00+08:00").planOnceADay());
        database.inTransaction(em -> em.persist(device("OLT-4", 1)));
        database.inTransaction(em -> planner(em, "2026-11-01T00:27:00+08:00").planOnceADay());

        assertThat(tasks()).isEqualTo(3);
        assertThat(told).hasSize(1);
    }

    @Test
    void plansTheNextDayWhatWasEnteredMeanwhileAndNothingTwice() {
        database.inTransaction(em -> planner(em, "2026-11-01T00:12:00+08:00").planOnceADay());
        database.inTransaction(em -> em.persist(device("OLT-4", 1)));
        database.inTransaction(em -> planner(em, "2026-11-02T00:12:00+08:00").planOnceADay());

        assertThat(tasks()).isEqualTo(4);
        assertThat(told).last().isEqualTo("11 upkeep.notice.planned [网格, 2026-11, 1]");
    }

    @Test
    void leavesNothingToTheClockWhenThePlanWasAskedForBefore() {
        database.inTransaction(
                em -> assertThat(planner(em, "2026-11-01T00:01:00+08:00").plan(GRID, NOVEMBER))
                        .isEqualTo(3));
        database.inTransaction(em -> planner(em, "2026-11-01T00:12:00+08:00").planOnceADay());

        assertThat(tasks()).isEqualTo(3);
        assertThat(told).isEmpty();
    }

    private long tasks() {
        var count = new ArrayList<Long>();
        database.inTransaction(em -> count.add(
                em.createQuery("select count(*) from UpkeepTask t", Long.class).getSingleResult()));
        return count.getFirst();
    }

    private UpkeepPlanner planner(EntityManager em, String now) {
        var devices = new Devices();
        give(devices, "em", em);
        var planner = new UpkeepPlanner();
        give(planner, "devices", devices);
        give(planner, "grids", new OneGrid());
        give(planner, "scope", new OneInstaller());
        give(planner, "notices", new Written());
        give(planner, "trail", new Silent());
        give(planner, "clock", Clock.fixed(Instant.parse(now), CompanyClock.ZONE));
        return planner;
    }

    private static void give(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class OneGrid extends SalesGridRegister {

        @Override
        public Map<Long, SalesGridRow> byIds(Collection<Long> ids) {
            return Map.of(
                    GRID,
                    new SalesGridRow(
                            GRID,
                            "S-07",
                            "网格",
                            SalesGridKind.GRID,
                            null,
                            "/7/",
                            SalesGridState.ACTIVE,
                            null,
                            LocalDate.of(2026, 1, 1),
                            null));
        }
    }

    private static final class OneInstaller extends SalesScope {

        @Override
        public List<Long> holders(long gridId, SalesPost post) {
            return List.of(INSTALLER);
        }
    }

    private final class Written extends Notices {

        @Override
        public void tell(long person, String key, List<String> arguments, String path) {
            told.add(person + " " + key + " " + arguments);
        }
    }

    private static final class Silent extends AuditTrail {

        @Override
        public void record(
                String kind,
                long id,
                String deed,
                @Nullable String clause,
                @Nullable String before,
                @Nullable String after) {
            // nobody reads it here
        }
    }
}
