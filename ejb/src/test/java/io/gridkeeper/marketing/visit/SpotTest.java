package io.gridkeeper.marketing.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.gridkeeper.foundation.kernel.Refusal;
import org.junit.jupiter.api.Test;

class SpotTest {

    @Test
    void measuresAsTheCrowFlies() {
        var jinan = new Spot(117.0009, 36.6758);

        assertThat(jinan.metresTo(new Spot(118.0477, 36.8149))).isCloseTo(94_600, within(1_500.0));
        assertThat(jinan.metresTo(new Spot(117.0009, 36.6848))).isCloseTo(1_000, within(2.0));
        assertThat(jinan.metresTo(jinan)).isZero();
    }

    @Test
    void measuresMetresOnACompanysOwnPlan() {
        assertThat(new Spot(1000, 2000).metresTo(new Spot(1300, 2400))).isEqualTo(500);
    }

    @Test
    void refusesWhatIsNoPlace() {
        assertThatThrownBy(() -> new Spot(Double.NaN, 36)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CheckIn(181.0, 36.0, 10, null, false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CheckIn(117.0, null, 10, null, false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CheckIn(null, null, null, "x", true)).isInstanceOf(Refusal.class);
    }

    @Test
    void believesNoTelephoneThatIsOffByKilometres() {
        assertThat(new CheckIn(117.0, 36.0, 80_000, null, false).reach()).isEqualTo(1000);
        assertThat(new CheckIn(117.0, 36.0, 20, null, false).reach()).isEqualTo(20);
    }
}
