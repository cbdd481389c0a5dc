package io.gridkeeper.foundation.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest(name = "after {0} failures between {1} and {2} ms")
    @CsvSource({
        "1, 250, 500",
        "2, 500, 1000",
        "3, 1000, 2000",
        "8, 32000, 64000",
        "10, 128000, 256000",
        "11, 150000, 300000",
        "2000000000, 150000, 300000"
    })
    void doublesUpToFiveMinutesAndLeavesHalfToChance(int failures, long least, long most) {
        assertThat(BackOff.after(failures, 0)).isEqualTo(Duration.ofMillis(least));
        assertThat(BackOff.after(failures, 1)).isEqualTo(Duration.ofMillis(most));
    }

    @Test
    void neverWaitsLongerThanItsLongest() {
        assertThat(BackOff.after(Integer.MAX_VALUE, 1)).isEqualTo(BackOff.LONGEST);
    }
}
