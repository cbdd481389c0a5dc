package io.gridkeeper.safety.project;

import static io.gridkeeper.safety.project.ProjectFixtures.CONTACT;
import static io.gridkeeper.safety.project.ProjectFixtures.goodPapers;
import static io.gridkeeper.safety.project.ProjectFixtures.prepared;
import static io.gridkeeper.safety.project.ProjectFixtures.preparing;
import static io.gridkeeper.safety.project.ProjectFixtures.readiness;
import static io.gridkeeper.safety.project.ProjectFixtures.running;
import static io.gridkeeper.safety.project.ProjectFixtures.trained;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void offersWhatCanSucceedNow() {
        var may = List.of(ProjectAction.CONFIRM_AGREEMENT, ProjectAction.OPEN, ProjectAction.FILE_AGREEMENT);

        var bare = readiness(preparing(), List.of(), List.of());
        assertThat(new NextStep(may, bare, false).find()).contains(ProjectAction.FILE_AGREEMENT);

        var ready = readiness(prepared(), List.of(trained(CONTACT)), goodPapers());
        assertThat(new NextStep(may, ready, false).find()).contains(ProjectAction.OPEN);
    }

    @Test
    void offersTheCheckOnlyWhileTodayHasNone() {
        var ready = readiness(running(), List.of(trained(CONTACT)), goodPapers());
        var may = List.of(ProjectAction.CHECK, ProjectAction.FINISH);

        assertThat(new NextStep(may, ready, true).find()).contains(ProjectAction.CHECK);
        assertThat(new NextStep(may, ready, false).find()).isEmpty();
    }
}
