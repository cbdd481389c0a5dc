package io.gridkeeper.marketing.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    @Clause("R14-2.4b")
    void saysHowMuchOfAreasCustomersAndMarketIsCovered() {
        var coverage = new Coverage(7, "S-07", 41, 41, 310, 298, 305);

        assertThat(coverage.areaShare()).isEqualTo(100.0);
        assertThat(coverage.touchedShare()).isEqualTo(96.1);
        assertThat(coverage.knownShare()).isEqualTo(98.4);
        assertThat(new Coverage(8, "S-08", 0, 0, 0, 0, 0).areaShare()).isZero();
    }

    @Test
    @Clause("R14-1e")
    void saysHowManyOffersBecomeContracts() {
        var selling = new SellingFigures(7, "S-07", 6, 120, 4, 1, 18, 6, 62.5);

        assertThat(selling.successShare()).isEqualTo(33.3);
        assertThat(selling.visitsEach()).isEqualTo(20.0);
    }
}
