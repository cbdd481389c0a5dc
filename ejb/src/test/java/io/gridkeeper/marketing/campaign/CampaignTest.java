package io.gridkeeper.marketing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    @Test
    @Clause("R14-3.3.4b")
    void isPlannedWithBudgetDaysAndMaterialAndClosedWithItsResult() {
        var campaign = new Campaign("HD-00001", plan(FIRST, LAST, 300_000, "海报 200 张"), null);

        assertThatThrownBy(() -> campaign.close(LAST, 0, "x")).isInstanceOf(Refusal.class);
        campaign.start();
        campaign.close(LAST, 280_000, "线索 41 条");

        assertThat(campaign.state()).isEqualTo(CampaignState.CLOSED);
        assertThat(campaign.result()).isEqualTo("线索 41 条");
        assertThatThrownBy(() -> campaign.cancel(LAST, "x")).isInstanceOf(Refusal.class);
    }

    @Test
    @Clause("R14-3.3.4b")
    void isNotPlannedWithoutMaterialOrWithDaysTheWrongWayRound() {
        assertThatThrownBy(() -> plan(FIRST, LAST, 300_000, " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan(LAST, FIRST, 300_000, "海报")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan(FIRST, LAST, -1, "海报")).isInstanceOf(Refusal.class);
    }

    @Test
    @Clause("R14-3.2.1f")
    void measuresCoverageBreakthroughControlAndDepth() {
        var measures = new CampaignMeasures(23, 9, 4, 2, 23, 20, 1);

        assertThat(measures.getCoverage()).isEqualTo(39.1);
        assertThat(measures.getBreakthrough()).isEqualTo(44.4);
        assertThat(measures.getControl()).isEqualTo(87.0);
        assertThat(measures.getDepth()).isEqualTo(25.0);
        assertThat(new CampaignMeasures(0, 0, 0, 0, 0, 0, 0).getDepth()).isZero();
    }

    private static PlanCampaign plan(LocalDate from, LocalDate to, long budget, String material) {
        return new PlanCampaign(CampaignKind.PROMOTION, 7, "冬季优惠", from, to, budget, material);
    }
}
