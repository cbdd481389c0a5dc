package io.gridkeeper.web.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceCodeTest {

    @Test
    void leadsToTheReportPageUnderTheAddressInUse() {
        assertThat(PlaceCode.address("P 0/1", "https://grid.example:8443/api/v1/places/P-001/qr", ""))
                .isEqualTo("https://grid.example:8443/hazard/report?place=P+0%2F1");
    }
}
