package io.gridkeeper.marketing.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesPost;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayCalculationTest {

    private static final SchemeRow SCHEME = new SchemeRow(
            1,
            YearMonth.of(2026, 1),
            110,
            new PayBases(300_000, 200_000, 200_000, 200_000),
            new BigDecimal("5.0"),
            List.of(new Band(0, 0), new Band(80, 80), new Band(100, 100), new Band(120, 120)));

    @Test
    @Clause("R14-3.2.1e")
    void weighsAreaSalesStaff() {
        var numbers = PayCalculation.numbers(input(PayRole.SALES_SPECIALIST, 20, 20, 100, null), SCHEME);

        assertThat(PayCalculation.amount(numbers)).isEqualTo(220_000);
        assertThat(PayCalculation.steps(numbers))
                .extracting(PayStep::name, PayStep::after)
                .containsExactly(tuple("base", 200_000L), tuple("reached", 200_000L), tuple("area", 220_000L));
    }

    @Test
    @Clause({"R14-M1b", "R14-3.2.2d"})
    void givesADualMemberTheTeamsPartOnly() {
        var numbers = PayCalculation.numbers(input(PayRole.DUAL, 100, 90, 30, new BigDecimal("80")), SCHEME);

        assertThat(PayCalculation.steps(numbers))
                .extracting(PayStep::name, PayStep::after)
                .containsExactly(
                        tuple("base", 200_000L),
                        tuple("reached", 160_000L),
                        tuple("team", 48_000L),
                        tuple("score", 38_400L));
    }

    @Test
    @Clause("R14-2.4a")
    void paysByWhatWasReached() {
        assertThat(SCHEME.pays(new BigDecimal("79.9"))).isZero();
        assertThat(SCHEME.pays(new BigDecimal("80.0"))).isEqualTo(80);
        assertThat(SCHEME.pays(new BigDecimal("109.2"))).isEqualTo(100);
        assertThat(SCHEME.pays(new BigDecimal("300"))).isEqualTo(120);
        assertThat(PayCalculation.reached(0, 5)).isEqualByComparingTo("0");
        assertThat(PayCalculation.reached(20, 17)).isEqualByComparingTo("85.0");
    }

    @Test
    void refusesBandsThatDoNotRise() {
        assertThatThrownBy(() -> new SchemeRow(
                        1,
                        YearMonth.of(2026, 1),
                        110,
                        SCHEME.bases(),
                        BigDecimal.ONE,
                        List.of(new Band(0, 0), new Band(80, 80), new Band(80, 90))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new SchemeRow(
                        1, YearMonth.of(2026, 1), 110, SCHEME.bases(), BigDecimal.ONE, List.of(new Band(10, 0))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isPaidForTheHighestPost() {
        assertThat(PayRole.of(Set.of(SalesPost.SALES_SPECIALIST, SalesPost.AREA_MANAGER)))
                .isEqualTo(PayRole.AREA_MANAGER);
        assertThat(PayRole.of(Set.of(SalesPost.INSTALLER))).isEqualTo(PayRole.NONE);
    }

    private static PayInput input(PayRole role, long target, long done, int team, @Nullable BigDecimal score) {
        return new PayInput(7, 11, "胡伟", role, target, done, team, score);
    }
}
