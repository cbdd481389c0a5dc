package io.gridkeeper.safety.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {

    @Test
    @Clause("R07-10d")
    void tellsTheShareAndThePlaceThatWasLeftOut() {
        var roof = new Coverage.Area(2, "P-64", "Roof 2", 7, "G-07", null);
        var november = new Coverage(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), 64, List.of(roof));

        assertThat(november.covered()).isEqualTo(63);
        assertThat(november.percent()).isEqualTo(98.4);
        assertThat(november.uncovered()).extracting(Coverage.Area::name).containsExactly("Roof 2");
        assertThat(roof.isPlanned()).isFalse();
    }

    @Test
    void isWholeWhereThereIsNothingToCover() {
        assertThat(new Coverage(LocalDate.EPOCH, LocalDate.EPOCH, 0, List.of()).percent())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(value = CheckResult.class, mode = EnumSource.Mode.EXCLUDE, names = "NORMAL")
    void asksForAWordWhereTheResultIsNotNormal(CheckResult result) {
        assertThatThrownBy(() -> RecordCheck.of(result, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("patrol.missing.note." + result.name());
    }

    @Test
    void knowsADeskWhereNoTelephoneIsNamed() {
        assertThat(RecordCheck.of(CheckResult.NORMAL, null).device()).isEqualTo("web");
    }
}
