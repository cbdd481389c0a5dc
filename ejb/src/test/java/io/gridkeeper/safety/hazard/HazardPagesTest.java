package io.gridkeeper.safety.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far words are looked for row by row. */
class HazardPagesTest {

    @Test
    void looksAsFarAsTheRateOfWhatWasMetSays() {
        assertThat(HazardPages.farther(1_000, 10, 20)).isEqualTo(3_000);
        assertThat(HazardPages.farther(1_000, 1, 20)).isEqualTo(30_000);
        assertThat(HazardPages.farther(300, 19, 20)).isGreaterThan(300);
    }

    @Test
    void goesNoFartherWhereNothingWasMet() {
        assertThat(HazardPages.farther(1_000, 0, 20)).isEqualTo(Integer.MAX_VALUE);
        assertThat(HazardPages.farther(Integer.MAX_VALUE, 1, 1_000)).isEqualTo(Integer.MAX_VALUE);
    }
}
