package io.gridkeeper.safety.risk;

import static io.gridkeeper.safety.risk.RiskFixtures.NOW;
import static io.gridkeeper.safety.risk.RiskFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.bulk.ImportedRow;
import io.gridkeeper.foundation.migration.TestDatabase;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands in the way of taking an import back, on a real database with the real mapping. */
class RiskUndoTest {

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = new TestDatabase();
        database.prepare(
                "insert into org_unit (id, code, name, kind, path, version) values (1, 'U', '单位', 'COMPANY',"
                        + " '/1/', 0)",
                "insert into person (id, staff_number, name, unit_id, active, version)"
                        + " values (11, 'E11', '张伟', 1, true, 0)",
                "insert into grid (id, code, name, path, version) values (7, 'G-7', '罐区', '/7/', 0)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void takesBackWhatStillSaysWhatTheImportMadeOfIt() {
        database.inTransaction(em -> {
            var imported = imported(em, "FX-U1");

            assertThat(undo(em, "").changedSince(imported.rows())).isEmpty();
        });
    }

    @Test
    void namesWhatWasChangedSince() {
        database.inTransaction(em -> {
            var imported = imported(em, "FX-U2");
            imported.event().assess(AssessmentStage.INHERENT, RiskLevel.MAJOR, TODAY);
            em.flush();

            assertThat(undo(em, "").changedSince(imported.rows()))
                    .containsExactly(imported.event().id() + " 泄漏");
        });
    }

    @Test
    void namesThePointOnWhichSomethingWasBuilt() {
        database.inTransaction(em -> {
            var imported = imported(em, "FX-U3");

            assertThat(undo(em, "FX-U3").changedSince(imported.rows())).containsExactly("FX-U3");
            assertThat(undo(em, "FX-U4").changedSince(imported.rows())).isEmpty();
        });
    }

    private record Imported(RiskEvent event, List<ImportedRow> rows) {}

    private static Imported imported(EntityManager em, String code) {
        var risks = risks(em);
        var point = new RiskPoint(code, new DescribePoint(code, code, RiskPointKind.STORAGE, 7, null, 11L), TODAY);
        risks.add(point);
        var unit = new RiskUnit(point, UUID.randomUUID().toString(), new DescribeUnit("单元", "车间", 11), NOW);
        risks.add(unit);
        var event = new RiskEvent(unit, UUID.randomUUID().toString(), new DescribeEvent("泄漏", null, 11L, null), NOW);
        risks.add(event);
        var measure = new ControlMeasure(event, UUID.randomUUID().toString(), RiskFixtures.alarm(), NOW);
        risks.add(measure);
        risks.flush();
        return new Imported(
                event,
                List.of(
                        new ImportedRow(RiskUndo.POINT, code, null, RiskUndo.text(point)),
                        new ImportedRow(RiskUndo.UNIT, unit.id() + " 单元", null, RiskUndo.text(unit)),
                        new ImportedRow(RiskUndo.EVENT, event.id() + " 泄漏", null, RiskUndo.text(event)),
                        new ImportedRow(RiskUndo.MEASURE, measure.id() + " 报警", null, RiskUndo.text(measure))));
    }

    private static RiskUndo undo(EntityManager em, String followed) {
        var undo = new RiskUndo();
        RiskFollowers follower = followed::equals;
        set(undo, "risks", risks(em));
        set(undo, "followers", new Found<>(List.of(follower)));
        return undo;
    }

    private static Risks risks(EntityManager em) {
        var risks = new Risks();
        set(risks, "em", em);
        return risks;
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

    /** The beans a container would find. */
    private record Found<T>(List<T> beans) implements Instance<T> {

        @Override
        public Iterator<T> iterator() {
            return beans.iterator();
        }

        @Override
        public T get() {
            return beans.getFirst();
        }

        @Override
        public Instance<T> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return beans.isEmpty();
        }

        @Override
        public boolean isAmbiguous() {
            return beans.size() > 1;
        }

        @Override
        public void destroy(T instance) {}

        @Override
        public Handle<T> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<T>> handles() {
            throw new UnsupportedOperationException();
        }
    }
}
