package io.gridkeeper.marketing.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneVaultTest {

    private final PhoneVault vault = new PhoneVault(key(7));

    @Test
    void opensWhatItLockedForTheSameOwnerOnly() {
        var locked = vault.lock("13812345678", "owner-1");

        assertThat(vault.open(locked, "owner-1")).isEqualTo("13812345678");
        assertThatThrownBy(() -> vault.open(locked, "owner-2")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new PhoneVault(key(8)).open(locked, "owner-1")).isInstanceOf(Refusal.class);
    }

    @Test
    void locksTheSameNumberDifferentlyEachTimeAndFindsItAgain() {
        assertThat(vault.lock("13812345678", "a")).isNotEqualTo(vault.lock("13812345678", "a"));
        assertThat(vault.digest("13812345678"))
                .isEqualTo(vault.digest("13812345678"))
                .hasSize(40);
        assertThat(vault.digest("13812345678")).isNotEqualTo(new PhoneVault(key(8)).digest("13812345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "138 1234-5678, 13812345678, 138****5678",
        "+86 13812345678, 13812345678, 138****5678",
        "８６13812345678, 13812345678, 138****5678",
        "0538-6210000, 05386210000, 053****0000",
        "95533, 95533, ****33",
        "+49 30 123456, +4930123456, +49****3456"
    })
    void bringsNumbersIntoOneForm(String typed, String normal, String masked) {
        assertThat(PhoneNumber.normal(typed)).isEqualTo(normal);
        assertThat(PhoneNumber.masked(normal)).isEqualTo(masked);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> PhoneNumber.normal("call me")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PhoneNumber.normal("12")).isInstanceOf(Refusal.class);
    }

    private static byte[] key(int with) {
        var key = new byte[32];
        Arrays.fill(key, (byte) with);
        return key;
    }
}
