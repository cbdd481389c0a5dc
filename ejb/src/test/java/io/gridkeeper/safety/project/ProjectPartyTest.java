package io.gridkeeper.safety.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Clause("R07-8c")
class ProjectPartyTest {

    private static final ProjectParty STRANGER = new ProjectParty(false, false, false, false, false);

    @Test
    void letsTheOfficeDecideButNotAboutItsOwnApplication() {
        assertThat(new ProjectParty(true, false, false, false, false).may(ProjectAction.APPROVE))
                .isTrue();
        assertThat(new ProjectParty(true, false, false, false, true).may(ProjectAction.APPROVE))
                .isFalse();
    }

    @Test
    void letsTheContractorBringPapersAndPeopleAndConfirmNothing() {
        var may = may(new ProjectParty(false, false, true, true, false));

        assertThat(may)
                .containsExactlyInAnyOrder(
                        ProjectAction.APPLY,
                        ProjectAction.CHECK,
                        ProjectAction.FILE_AGREEMENT,
                        ProjectAction.ADD_PERSON,
                        ProjectAction.REMOVE_PERSON,
                        ProjectAction.ADD_QUALIFICATION,
                        ProjectAction.FINISH,
                        ProjectAction.REPORT_ACCIDENT);
    }

    @Test
    void letsWhoeverWorksThereCheckOnly() {
        assertThat(may(new ProjectParty(false, false, false, true, false)))
                .containsExactlyInAnyOrder(ProjectAction.APPLY, ProjectAction.CHECK);
        assertThat(may(STRANGER)).containsExactly(ProjectAction.APPLY);
    }

    @Test
    void letsNobodyDoWhatTheCalendarDoes() {
        var everything = new ProjectParty(true, true, true, true, false);

        assertThat(may(everything)).doesNotContain(ProjectAction.EXPIRE, ProjectAction.WARN, ProjectAction.HAND_OVER);
    }

    @Test
    void opensPapersToThoseWhoAnswerOnly() {
        assertThat(new ProjectParty(false, false, false, true, false).readsPapers(true))
                .isFalse();
        assertThat(new ProjectParty(false, false, true, true, false).readsPapers(true))
                .isTrue();
        assertThat(STRANGER.readsPapers(false)).isTrue();
    }

    private static Set<ProjectAction> may(ProjectParty party) {
        var may = EnumSet.noneOf(ProjectAction.class);
        Arrays.stream(ProjectAction.values()).filter(party::may).forEach(may::add);
        return may;
    }
}
