package io.gridkeeper.safety.risk;

import static io.gridkeeper.safety.risk.RiskFixtures.band;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTableTest {

    @ParameterizedTest(name = "L {0} × E {1} × C {2} is {3}")
    @CsvSource({
        "10, 10, 40, MAJOR",
        "8, 1, 40, LARGER",
        "4, 1, 40, LARGER",
        "3, 3, 15, GENERAL",
        "10, 1, 7, GENERAL",
        "3, 6, 3, LOW",
        "0.5, 0.5, 1, LOW"
    })
    void gradesByLikelihoodExposureAndConsequence(double l, double e, double c, RiskLevel level) {
        assertThat(RiskFixtures.lec().grade(RiskFactors.lec(l, e, c)).level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "L {0} × S {1}: {2} by the one table, {3} by the other")
    @CsvSource({
        "5, 5, MAJOR, MAJOR",
        "4, 5, MAJOR, MAJOR",
        "4, 4, LARGER, LARGER",
        "2, 5, LARGER, LARGER",
        "3, 3, LARGER, GENERAL",
        "2, 2, GENERAL, GENERAL",
        "1, 3, LOW, LOW"
    })
    void gradesByBothMatrices(int likelihood, int severity, RiskLevel one, RiskLevel other) {
        var factors = RiskFactors.ls(likelihood, severity);

        assertThat(RiskFixtures.lsA().grade(factors).level()).isEqualTo(one);
        assertThat(RiskFixtures.lsB().grade(factors).level()).isEqualTo(other);
    }

    @Test
    void keepsThreeHundredAndTwentyBelowTheGravestBand() {
        var atTheEdge = RiskFixtures.lec().grade(RiskFactors.lec(8, 1, 40));

        assertThat(atTheEdge.score()).isEqualByComparingTo("320");
        assertThat(atTheEdge.level()).isEqualTo(RiskLevel.LARGER);
    }

    @Test
    void refusesAFactorThatTheTableDoesNotKnow() {
        assertThatThrownBy(() -> RiskFixtures.lec().grade(RiskFactors.lec(9, 1, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("risk.refusal.factor.LIKELIHOOD");
    }

    @Test
    void refusesFactorsOfTheOtherMethod() {
        assertThatThrownBy(() -> new RiskFactors(
                        GradingMethod.LS, java.math.BigDecimal.ONE, java.math.BigDecimal.ONE, java.math.BigDecimal.ONE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesBandsThatTurnTheLevelsRound() {
        var turned = List.of(
                band(20, false, RiskLevel.LOW),
                band(9, false, RiskLevel.MAJOR),
                band(4, false, RiskLevel.GENERAL),
                band(1, false, RiskLevel.LARGER));

        assertThatThrownBy(() -> new DefineGrading("X", "LS-A", "表", "table", "test", turned))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("risk.refusal.bands");
    }

    @Test
    void refusesATableThatLacksALevel() {
        assertThatThrownBy(() ->
                        new DefineGrading("X", "LS-A", "表", "table", "test", List.of(band(1, false, RiskLevel.LOW))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bandsIncomplete");
    }
}
