package io.gridkeeper.safety.project;

import static io.gridkeeper.safety.project.ProjectFixtures.LAST;
import static io.gridkeeper.safety.project.ProjectFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.migration.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Projects in a database: what was stored is read again, and every list asks what it says. */
class StoredProjectsTest {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final String ROOTS = """
        insert into org_unit (id, code, name, kind, path, version) values (1, 'U-1', '公司', 'COMPANY', '/1/', 0);
        insert into person (id, staff_number, name, unit_id, active, version) values (1, 'A1', '申请人', 1, true, 0);
        insert into person (id, staff_number, name, unit_id, active, version) values (3, 'A3', '属地', 1, true, 0);
        insert into grid (id, code, name, path, unit_id, version) values (11, 'G-11', '锅炉房', '/11/', 1, 0)
        """;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void storesAndFindsProjects() {
        with((projects, em) -> {
            for (var statement : ROOTS.split(";")) {
                em.createNativeQuery(statement).executeUpdate();
            }
            projects.add(ProjectFixtures.applied());
        });
        with((projects, em) -> {
            var read = projects.get("XM-2026-0003");
            assertThat(read.preparation().isConfirmed()).isFalse();
            assertThat(read.plan().kind()).isEqualTo(ProjectKind.CONSTRUCTION);
            assertThat(projects.list(mine(1), 5)).containsExactly(read);
            assertThat(projects.list(mine(2), 5)).isEmpty();
            assertThat(projects.list(inGrids(Set.of(11L)), 5)).containsExactly(read);
            assertThat(projects.list(inGrids(Set.of()), 5)).isEmpty();
            assertThat(projects.list(wanted("锅炉"), 5)).containsExactly(read);
            assertThat(projects.list(wanted("%"), 5)).isEmpty();
            assertThat(projects.list(new ProjectQuery().before(read.id()), 5)).isEmpty();
            assertThat(projects.over(LAST.plusDays(1))).isEmpty();
            assertThat(projects.endingUnwarned(LAST)).isEmpty();
            assertThat(projects.papersUnwarned(TODAY)).isEmpty();
            assertThat(projects.nextNumber(2026)).startsWith("XM-2026-");
            assertThat(projects.hold(read.id())).contains(read);
        });
    }

    private static ProjectQuery mine(long me) {
        return new ProjectQuery().visibleTo(me, Optional.empty(), true).among(ProjectState.open());
    }

    private static ProjectQuery inGrids(Set<Long> grids) {
        return new ProjectQuery().visibleTo(99, Optional.of(grids), false);
    }

    private static ProjectQuery wanted(String text) {
        var asked = Map.of("text", Set.of(text), "state", Set.of("OPEN"), "kind", Set.of("CONSTRUCTION"));
        return new ProjectQuery().matching(ProjectFilter.parse(asked));
    }

    private static void with(BiConsumer<Projects, EntityManager> work) {
        DATABASE.inTransaction(em -> work.accept(new Projects(em), em));
    }
}
