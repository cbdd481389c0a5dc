package io.gridkeeper.integration.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvinceSettingsTest {

    private static final Map<String, String> GOOD = Map.of(
            "GRIDKEEPER_PROVINCE_URL", "https://province.example:8443/api",
            "GRIDKEEPER_PROVINCE_KEY", "gridkeeper-demo1",
            "GRIDKEEPER_PROVINCE_COMPANY", "123456789");

    @Test
    void isNotConnectedWithoutAnAddress() {
        assertThat(ProvinceSettings.of(Map.of(), PageCipher.AES_CBC_IV_KEY)).isEmpty();
    }

    @Test
    void tellsPeopleTheHostAndNothingElse() {
        var settings = ProvinceSettings.of(GOOD, PageCipher.AES_CBC_IV_KEY).orElseThrow();

        assertThat(settings.address()).isEqualTo("province.example:8443");
        assertThat(settings.toString()).doesNotContain("gridkeeper-demo1");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "GRIDKEEPER_PROVINCE_URL, ftp://province.example",
        "GRIDKEEPER_PROVINCE_URL, province.example",
        "GRIDKEEPER_PROVINCE_URL, https://me:secret@province.example",
        "GRIDKEEPER_PROVINCE_URL, https://province.example/?a=b",
        "GRIDKEEPER_PROVINCE_URL, http://[",
        "GRIDKEEPER_PROVINCE_KEY, short",
        "GRIDKEEPER_PROVINCE_KEY, ''",
        "GRIDKEEPER_PROVINCE_COMPANY, 12345678",
        "GRIDKEEPER_PROVINCE_COMPANY, 12345678x",
        "GRIDKEEPER_OUTGOING, 'elsewhere.example, another.example'"
    })
    void namesTheSettingThatIsWrongAndNeverAKey(String name, String value) {
        Map<String, String> wrong = new HashMap<>(GOOD);
        wrong.put(name, value);

        assertThatIllegalStateException()
                .isThrownBy(() -> ProvinceSettings.of(wrong, PageCipher.AES_CBC_IV_KEY))
                .withMessageContaining(name)
                .withMessageNotContaining("gridkeeper-demo1")
                .withMessageNotContaining("short");
    }

    @Test
    void speaksToAHostOfTheList() {
        Map<String, String> listed = new HashMap<>(GOOD);
        listed.put("GRIDKEEPER_OUTGOING", "other.example, province.example");

        assertThat(ProvinceSettings.of(listed, PageCipher.AES_CBC_IV_KEY)).isPresent();
    }
}
