package io.gridkeeper.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTest {

    private final Asked asked = new Asked(Map.of(
            "grid", List.of("", " 12 "),
            "handler", List.of("me"),
            "from", List.of("2026-11-02"),
            "kind", List.of("CONFLICT", "INVALID"),
            "late", List.of("true"),
            "text", List.of("  ")));

    @Test
    void readsWhatSaysSomethingAndLeavesTheRestAlone() {
        assertThat(asked.number("grid")).isEqualTo(12);
        assertThat(asked.person("handler", "me")).isEqualTo("me");
        assertThat(asked.day("from")).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(asked.all("kind", Refusal.Kind::valueOf))
                .containsExactlyInAnyOrder(Refusal.Kind.CONFLICT, Refusal.Kind.INVALID);
        assertThat(asked.flag("late")).isTrue();
        assertThat(asked.flag("early")).isFalse();
        assertThat(asked.text("text")).isNull();
        assertThat(asked.text("unknown")).isNull();
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThatThrownBy(() -> asked.number("handler")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("kernel.filter.unreadable");
            assertThat(refusal.args()).containsExactly("handler=me");
        });
        assertThatThrownBy(() -> asked.day("grid")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asked.person("from", "me")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asked.one("handler", Refusal.Kind::valueOf)).isInstanceOf(Refusal.class);
    }

    @Test
    void isWrittenIntoAnAddressAsItIsRead() {
        var query = new Narrowing()
                .with("grid", 12L)
                .with("kind", EnumSet.of(Refusal.Kind.INVALID, Refusal.Kind.CONFLICT))
                .with("late", true)
                .with("early", false)
                .with("won", Boolean.FALSE)
                .with("to", (Object) null)
                .with("text", "漏电 1&2")
                .toQuery();

        assertThat(query)
                .isEqualTo("grid=12&kind=CONFLICT&kind=INVALID&late=true&won=false&text=%E6%BC%8F%E7%94%B5+1%262");
    }
}
