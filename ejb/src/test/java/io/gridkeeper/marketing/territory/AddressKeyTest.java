package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Clause("R14-1c")
class AddressKeyTest {

    @Test
    void leavesOutWhatPeopleWriteDifferently() {
        assertThat(AddressKey.of(" Peace Rd 12 ")).isEqualTo(AddressKey.of("peace rd. １２"));
    }

    @Test
    void findsADistrictInALongerAddress() {
        assertThat(AddressKey.candidates("山东省济南市历下区和平路12号")).contains(AddressKey.of("济南市历下区"));
    }

    @Test
    void doesNotFindHouseTwelveInHouseOneHundredAndTwentyOne() {
        assertThat(AddressKey.candidates("Peace Rd 121"))
                .contains(AddressKey.of("Peace Rd 121"))
                .doesNotContain(AddressKey.of("Peace Rd 12"));
    }

    @Test
    void triesTheLongestPartFirst() {
        var keys = AddressKey.candidates("济南市历下区和平路12号");

        assertThat(keys.getFirst()).isEqualTo("济南市历下区和平路12号");
        assertThat(keys).isSortedAccordingTo((one, other) -> Integer.compare(other.length(), one.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "新区创业大道18号2单元, 新区创业大道18号",
        "2号路88号3单元501, 2号路88号",
        "和平路12号院7号楼, 和平路12号",
        "Peace Rd 12 flat 4, Peace Rd 12",
        "千佛山脚下, 千佛山脚下"
    })
    void findsTheHouseAndLeavesTheFlat(String address, String house) {
        assertThat(AddressKey.house(address)).isEqualTo(house);
        assertThat(AddressKey.candidates(address)).contains(AddressKey.of(house));
    }
}
