package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScenarioLifeTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @Test
    @Clause("R14-3.1b")
    void isApprovedWithAllEightInputs() {
        var scenario = dividedWith(8);

        scenario.approve("Liang", NOW, 0);

        assertThat(scenario.state()).isEqualTo(ScenarioState.APPROVED);
    }

    @Test
    @Clause("R14-3.1b")
    void isRefusedWithSevenOfEight() {
        assertThatThrownBy(() -> dividedWith(7).approve("Liang", NOW, 0))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.clause()).contains("R14-3.1b");
                    assertThat(refusal.args()).containsExactly(7, 8);
                });
    }

    @Test
    @Clause({"R14-1a", "R14-3.1d"})
    void isRefusedWhileAStreetHasNoGrid() {
        assertThatThrownBy(() -> dividedWith(8).approve("Liang", NOW, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).contains("R14-3.1d"));
    }

    @Test
    void isNotChangedAnyMoreOnceApproved() {
        var scenario = dividedWith(8);
        scenario.approve("Liang", NOW, 0);

        assertThatThrownBy(() -> scenario.describe(ScenarioFixture.order(3))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> scenario.find(PlanInput.ECONOMY, "other")).isInstanceOf(Refusal.class);
    }

    @Test
    void goesBackToTheDrawingBoardUntilItIsInForce() {
        var scenario = dividedWith(8);
        scenario.approve("Liang", NOW, 0);
        scenario.comesIntoForceOn(LocalDate.of(2026, 12, 1));

        scenario.reopen();

        assertThat(scenario.state()).isEqualTo(ScenarioState.PLANNING);
        assertThat(scenario.effectiveOn()).isEmpty();
    }

    @Test
    void refusesAnEditOfAnOutdatedPicture() {
        var scenario = dividedWith(8);

        assertThatThrownBy(() -> scenario.requireRevision(0)).isInstanceOf(Refusal.class);
    }

    private static TerritoryScenario dividedWith(int inputs) {
        var scenario = new TerritoryScenario(ScenarioFixture.order(18), "Liang", NOW);
        for (int i = 0; i < inputs; i++) {
            scenario.find(PlanInput.values()[i], "looked at");
        }
        scenario.divided(41, "{}");
        return scenario;
    }
}
