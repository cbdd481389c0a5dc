package io.gridkeeper.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultPlanTest {

    @Test
    void leavesThePlatformWellWithoutAPlan() throws BadFault {
        assertThat(strikes("none", 3)).containsOnly(FaultMode.NONE);
    }

    @Test
    void strikesEveryNthPushUntilTheCountIsUsedUp() throws BadFault {
        assertThat(strikes("{\"mode\": \"status503\", \"every\": 2, \"count\": 2}", 8))
                .containsExactly(
                        FaultMode.NONE,
                        FaultMode.STATUS_503,
                        FaultMode.NONE,
                        FaultMode.STATUS_503,
                        FaultMode.NONE,
                        FaultMode.NONE,
                        FaultMode.NONE,
                        FaultMode.NONE);
    }

    @Test
    void repeatsTheSameChanceForTheSameSeed() throws BadFault {
        String script = "{\"mode\": \"resetBefore\", \"probability\": 0.3, \"seed\": 7}";

        assertThat(strikes(script, 1000))
                .isEqualTo(strikes(script, 1000))
                .filteredOn(FaultMode.RESET_BEFORE::equals)
                .hasSizeBetween(200, 400);
    }

    @Test
    void letsTheFirstDueFaultOfSeveralStrike() throws BadFault {
        assertThat(strikes("[{\"mode\": \"html200\", \"every\": 2}, {\"mode\": \"slow\", \"ms\": 5}]", 3))
                .containsExactly(FaultMode.SLOW, FaultMode.HTML_200, FaultMode.SLOW);
    }

    @Test
    void saysHowOftenItHasStruck() throws BadFault {
        FaultPlan plan = new FaultPlan();
        plan.set(FaultScript.parse("{\"mode\": \"status429\", \"every\": 2, \"retryAfter\": 3}"));

        IntStream.range(0, 5).forEach(push -> plan.next());

        assertThat(plan.json().toString()).contains("\"retryAfter\":3", "\"seen\":5", "\"struck\":2");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROW_ERRORS")
    void understandsTheWordOfAMode(FaultMode mode) throws BadFault {
        assertThat(FaultScript.parse(mode.word())).extracting(Fault::mode).containsExactly(mode);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        boom                                        | a fault is one of
        {"mode": "boom"}                            | not 'boom'
        {"mode": "slow", "speed": 1}                | unknown field speed
        {"mode": "slow", "ms": "5"}                 | ms is a whole number
        {"mode": "slow", "every": 0}                | every is a whole number of at least 1
        {"mode": "slow", "probability": 2}          | probability lies between 0 and 1
        {"mode": "rowErrors"}                       | rowErrors needs ids or everyRow
        [7]                                         | a fault is a JSON object
        """, delimiter = '|')
    void saysWhatItDoesNotUnderstand(String script, String words) {
        assertThatThrownBy(() -> FaultScript.parse(script))
                .isInstanceOf(BadFault.class)
                .hasMessageContaining(words);
    }

    private static List<FaultMode> strikes(String script, int pushes) throws BadFault {
        FaultPlan plan = new FaultPlan();
        plan.set(FaultScript.parse(script));
        return IntStream.range(0, pushes).mapToObj(push -> plan.next().mode()).toList();
    }
}
