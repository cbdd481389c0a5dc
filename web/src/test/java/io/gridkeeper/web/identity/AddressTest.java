package io.gridkeeper.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/grid/list", "/hazard/report?place=P-001", "/"})
    void followsAddressesWithinTheSuite(String address) {
        assertThat(Address.within(address, "/desk")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "",
                "/a\r\nX: y",
                "/login"
            })
    void leadsToTheDeskInstead(String address) {
        assertThat(Address.within(address, "/desk")).isEqualTo("/desk");
    }
}
