package io.gridkeeper.safety.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelsThenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void showsTheLevelsOfTheDayWhateverWasAssessedLater() {
        var event = RiskFixtures.leak(11L);
        var assessments = List.of(
                assessed(event, AssessmentStage.RESIDUAL, RiskLevel.LOW, DAY.plusDays(5)),
                assessed(event, AssessmentStage.RESIDUAL, RiskLevel.GENERAL, DAY),
                assessed(event, AssessmentStage.INHERENT, RiskLevel.MAJOR, DAY.minusDays(9)));
        var points = Map.of(event.id(), 7L);

        assertThat(new LevelsThen(points, assessments, DAY.plusDays(9)).of(7, AssessmentStage.RESIDUAL))
                .isEqualTo(RiskLevel.LOW);
        assertThat(new LevelsThen(points, assessments, DAY).of(7, AssessmentStage.RESIDUAL))
                .isEqualTo(RiskLevel.GENERAL);
        var before = new LevelsThen(points, assessments, DAY.minusDays(1));
        assertThat(before.of(7, AssessmentStage.RESIDUAL)).isNull();
        assertThat(before.of(7, AssessmentStage.INHERENT)).isEqualTo(RiskLevel.MAJOR);
        assertThat(new LevelsThen(points, assessments, DAY.minusDays(10)).of(7, AssessmentStage.INHERENT))
                .isNull();
    }

    private static RiskAssessment assessed(RiskEvent event, AssessmentStage stage, RiskLevel level, LocalDate on) {
        var one = BigDecimal.ONE;
        var wish = new AssessRisk(stage, new RiskFactors(GradingMethod.LEC, one, one, one), on, "评审");
        return new RiskAssessment(event, wish, new Graded(1, "T", one, level), new RiskAct(11L, RiskFixtures.NOW));
    }
}
