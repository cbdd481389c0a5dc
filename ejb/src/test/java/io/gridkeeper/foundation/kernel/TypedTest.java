package io.gridkeeper.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void trimsWhatWasTypedAndTakesBlanksForNothing() {
        assertThat(Typed.optional("  阀门 ", 10)).isEqualTo("阀门");
        assertThat(Typed.optional("   ", 1)).isNull();
        assertThat(Typed.optional(null, 1)).isNull();
        assertThat(Typed.required(" 阀门", 2, "hazard.missing.reason")).isEqualTo("阀门");
    }

    @Test
    void refusesWhatIsMissingOrTooLong() {
        assertThatThrownBy(() -> Typed.required(" ", 10, "hazard.missing.reason"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("hazard.missing.reason"));
        assertThatThrownBy(() -> Typed.optional("阀门", 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.args()).containsExactly(1));
    }
}
