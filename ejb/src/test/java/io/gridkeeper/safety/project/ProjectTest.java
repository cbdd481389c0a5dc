package io.gridkeeper.safety.project;

import static io.gridkeeper.safety.project.ProjectFixtures.APPLICANT;
import static io.gridkeeper.safety.project.ProjectFixtures.CONTACT;
import static io.gridkeeper.safety.project.ProjectFixtures.GRID;
import static io.gridkeeper.safety.project.ProjectFixtures.HOST;
import static io.gridkeeper.safety.project.ProjectFixtures.LAST;
import static io.gridkeeper.safety.project.ProjectFixtures.OFFICE;
import static io.gridkeeper.safety.project.ProjectFixtures.TODAY;
import static io.gridkeeper.safety.project.ProjectFixtures.application;
import static io.gridkeeper.safety.project.ProjectFixtures.applied;
import static io.gridkeeper.safety.project.ProjectFixtures.by;
import static io.gridkeeper.safety.project.ProjectFixtures.prepared;
import static io.gridkeeper.safety.project.ProjectFixtures.preparing;
import static io.gridkeeper.safety.project.ProjectFixtures.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@Clause("R07-8c")
class ProjectTest {

    @Test
    void goesFromItsApplicationToItsEnd() {
        var project = running();

        project.finish("防腐完成，脚手架已拆除", by(CONTACT));
        project.handedOver(1, "hazard.work=1", by(CONTACT));
        project.close("现场已清", 0, by(HOST));

        assertThat(project.state()).isEqualTo(ProjectState.CLOSED);
        assertThat(project.handedOver()).isEqualTo(1);
        assertThat(project.takeNews())
                .extracting(HistoryEntry::action)
                .containsExactly(
                        ProjectAction.APPLY,
                        ProjectAction.APPROVE,
                        ProjectAction.FILE_AGREEMENT,
                        ProjectAction.CONFIRM_AGREEMENT,
                        ProjectAction.CONFIRM_QUALIFICATIONS,
                        ProjectAction.CONFIRM_TRAINING,
                        ProjectAction.OPEN,
                        ProjectAction.FINISH,
                        ProjectAction.HAND_OVER,
                        ProjectAction.CONFIRM_HANDOVER);
    }

    @Test
    @Clause({"R07-8c", "R04-2.4a"})
    void isKeptWithItsReasonWhenItIsRejected() {
        var project = applied();

        project.reject("方案不完整", by(OFFICE));

        assertThat(project.state()).isEqualTo(ProjectState.REJECTED);
        assertThat(project.takeNews().getLast().note()).isEqualTo("方案不完整");
        refused(() -> project.approve(70, CONTACT, null, by(OFFICE)), "nowIn.REJECTED");
    }

    @Test
    void refusesToBeginBeforeEverythingIsConfirmed() {
        var project = preparing();

        refused(() -> project.open(GRID, by(OFFICE)), "unconfirmed");
        refused(() -> applied().open(GRID, by(OFFICE)), "nowIn.APPLIED");
    }

    @Test
    void beginsTodayWhenItIsOpenedLateAndNeverAfterItsLastDay() {
        var late = prepared();
        late.open(GRID, by(OFFICE, TODAY.plusDays(5)));
        assertThat(late.opensOn()).isEqualTo(TODAY.plusDays(5));

        refused(() -> prepared().open(GRID, by(OFFICE, LAST.plusDays(1))), "over");
    }

    @Test
    void expiresOnTheDayAfterItsLastAndNotBefore() {
        var project = running();

        refused(() -> project.expire(by(OFFICE, LAST)), "notOver");
        project.expire(by(OFFICE, LAST.plusDays(1)));

        assertThat(project.state()).isEqualTo(ProjectState.HANDOVER);
    }

    @Test
    void refusesToCloseWithOpenWork() {
        var project = running();
        refused(() -> project.close("现场已清", 0, by(HOST)), "nowIn.RUNNING");

        project.finish("完工", by(CONTACT));

        refused(() -> project.close("现场已清", 3, by(HOST)), "openWork");
        assertThat(project.state()).isEqualTo(ProjectState.HANDOVER);
    }

    @Test
    void isProlongedToALaterDayAndWarnedAgain() {
        var project = running();
        project.warn(by(OFFICE));

        refused(() -> project.prolong(LAST, "工期顺延", by(OFFICE)), "notLater");
        project.prolong(LAST.plusDays(14), "工期顺延", by(OFFICE));

        assertThat(project.closesOn()).isEqualTo(LAST.plusDays(14));
        assertThat(project.endWarnedFor()).isNull();
    }

    @Test
    void confirmsEachStepOnceAndKeepsAConfirmedAgreement() {
        var project = prepared();

        refused(() -> project.confirm(ProjectAction.CONFIRM_TRAINING, by(HOST)), "confirmedAlready");
        refused(() -> project.agree(501, TODAY, "another.pdf", by(CONTACT)), "confirmedAlready");
    }

    @Test
    void isNotAppliedForWithDaysInDisorderOrInThePast() {
        refused(() -> application(LAST, TODAY), "endsBeforeItBegins");
        var old = application(TODAY.minusDays(9), TODAY.minusDays(2));
        refused(() -> Project.apply("XM-1", old, by(APPLICANT)), "endsInThePast");
    }

    private static void refused(ThrowingCallable step, String key) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).contains("R07-8c"))
                .hasMessageContaining(key);
    }
}
