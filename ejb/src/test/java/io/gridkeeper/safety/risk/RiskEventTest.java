package io.gridkeeper.safety.risk;

import static io.gridkeeper.safety.risk.RiskFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskEventTest {

    @Test
    @Clause("R07-10b")
    void refusesAMajorRiskWithoutAResponsiblePerson() {
        var event = RiskFixtures.leak(null);

        assertThatThrownBy(() -> event.assess(AssessmentStage.INHERENT, RiskLevel.MAJOR, TODAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("risk.refusal.majorWithoutPerson");
                    assertThat(refusal.clause()).contains("R07-10b");
                });
    }

    @Test
    @Clause("R07-10b")
    void keepsTheResponsiblePersonOfAMajorRisk() {
        var event = RiskFixtures.leak(11L);
        event.assess(AssessmentStage.INHERENT, RiskLevel.MAJOR, TODAY);

        assertThatThrownBy(() -> event.describe(new DescribeEvent("泄漏", null, null, null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isShownWithItsMeasuresOnceThatIsAssessed() {
        var event = RiskFixtures.leak(11L);
        event.assess(AssessmentStage.INHERENT, RiskLevel.LARGER, TODAY);

        assertThat(event.level()).isEqualTo(RiskLevel.LARGER);

        event.assess(AssessmentStage.RESIDUAL, RiskLevel.GENERAL, TODAY);

        assertThat(event.level()).isEqualTo(RiskLevel.GENERAL);
    }

    @Test
    void isCalledByTheFirstDayAndAnsweredByTheResidualAssessment() {
        var event = RiskFixtures.leak(11L);
        event.callAgain(ReassessmentCause.ACCIDENT, "SG-1", TODAY.plusDays(7));
        event.callAgain(ReassessmentCause.CHANGE, "B-2", TODAY.plusDays(30));

        assertThat(event.reassessDue()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(event.reassessCause()).isEqualTo(ReassessmentCause.ACCIDENT);

        event.assess(AssessmentStage.INHERENT, RiskLevel.LOW, TODAY);
        assertThat(event.reassessDue()).isNotNull();

        event.assess(AssessmentStage.RESIDUAL, RiskLevel.LOW, TODAY);
        assertThat(event.reassessDue()).isNull();
    }

    @Test
    void makesThePointAsGraveAsItsGravestEvent() {
        var point = RiskFixtures.tankFarm();
        var one = RiskFixtures.leak(11L);
        var other = RiskFixtures.leak(11L);
        one.assess(AssessmentStage.INHERENT, RiskLevel.GENERAL, TODAY);
        other.assess(AssessmentStage.INHERENT, RiskLevel.MAJOR, TODAY);
        other.assess(AssessmentStage.RESIDUAL, RiskLevel.LARGER, TODAY);

        point.weigh(List.of(one, other));

        assertThat(point.inherent()).isEqualTo(RiskLevel.MAJOR);
        assertThat(point.residual()).isEqualTo(RiskLevel.LARGER);
    }
}
