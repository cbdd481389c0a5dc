package io.gridkeeper.safety.project;

import static io.gridkeeper.safety.project.ProjectFixtures.CONTACT;
import static io.gridkeeper.safety.project.ProjectFixtures.GRID;
import static io.gridkeeper.safety.project.ProjectFixtures.HOST;
import static io.gridkeeper.safety.project.ProjectFixtures.LAST;
import static io.gridkeeper.safety.project.ProjectFixtures.OFFICE;
import static io.gridkeeper.safety.project.ProjectFixtures.TODAY;
import static io.gridkeeper.safety.project.ProjectFixtures.by;
import static io.gridkeeper.safety.project.ProjectFixtures.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However people and the calendar act, no project closes with open work and no open work is lost. */
@Clause("R07-8c")
class ProjectPropertiesTest {

    /** Everything that can happen from the opening on. */
    enum Step {
        OPEN,
        REPORT_HAZARD,
        CLOSE_HAZARD,
        FINISH,
        A_WEEK_LATER,
        EXPIRE,
        PROLONG,
        RECEIVE
    }

    /** A project with the hazards of its grid and of its host, as the process moves them. */
    private static final class World {

        private final Project project = prepared();
        private LocalDate today = TODAY;
        private long inTheGrid;
        private long atTheHost;
        private long settled;
        private long reported;

        void take(Step step) {
            switch (step) {
                case OPEN -> project.open(GRID, by(OFFICE, today));
                case REPORT_HAZARD -> report();
                case CLOSE_HAZARD -> settle();
                case FINISH -> {
                    project.finish("完工", by(CONTACT, today));
                    handOver();
                }
                case A_WEEK_LATER -> today = today.plusDays(7);
                case EXPIRE -> {
                    project.expire(by(OFFICE, today));
                    handOver();
                }
                case PROLONG -> project.prolong(project.closesOn().plusDays(7), "顺延", by(OFFICE, today));
                case RECEIVE -> project.close("已清", inTheGrid, by(HOST, today));
            }
        }

        private void report() {
            if (project.state() == ProjectState.RUNNING) {
                inTheGrid++;
                reported++;
            }
        }

        private void settle() {
            if (inTheGrid > 0) {
                inTheGrid--;
                settled++;
            }
        }

        private void handOver() {
            project.handedOver((int) inTheGrid, "", by(OFFICE, today));
            atTheHost += inTheGrid;
            inTheGrid = 0;
        }
    }

    @Property
    void neverClosesWithOpenWorkAndLosesNone(@ForAll List<Step> steps) {
        var world = new World();
        for (var step : steps) {
            var before = world.project.state();
            try {
                world.take(step);
            } catch (Refusal refused) {
                assertThat(refused.clause()).contains("R07-8c");
                assertThat(world.project.state()).isEqualTo(before);
            }
            if (world.project.state() == ProjectState.HANDOVER || world.project.state() == ProjectState.CLOSED) {
                assertThat(world.inTheGrid).isZero();
                assertThat(world.project.endedAt()).isNotNull();
            }
            assertThat(world.inTheGrid + world.atTheHost + world.settled).isEqualTo(world.reported);
        }
    }

    @Property
    void runsNoDayLongerThanAgreed(@ForAll List<Step> steps) {
        var world = new World();
        for (var step : steps) {
            try {
                world.take(step);
            } catch (Refusal refused) {
                assertThat(refused.key()).isNotBlank();
            }
            boolean over = world.project.closesOn().isBefore(world.today);
            if (over && world.project.state() == ProjectState.RUNNING) {
                world.take(Step.EXPIRE);
                assertThat(world.project.state()).isEqualTo(ProjectState.HANDOVER);
            }
        }
        assertThat(world.project.closesOn()).isAfterOrEqualTo(LAST);
    }
}
