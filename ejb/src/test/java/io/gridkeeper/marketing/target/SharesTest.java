package io.gridkeeper.marketing.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final long LARGEST = 1_000_000_000_000_000L;

    @Property
    @Clause("R14-M1a")
    void alwaysAddUpToTheWhole(
            @ForAll @LongRange(max = LARGEST) long whole,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(max = 1_000_000_000) Long> drawn) {
        assertThat(Arrays.stream(Shares.of(whole, array(drawn))).sum()).isEqualTo(whole);
    }

    @Property
    void areNeverFurtherThanOneUnitFromTheExactShare(
            @ForAll @LongRange(max = 1_000_000_000) long whole,
            @ForAll @Size(min = 1, max = 60) List<@LongRange(max = 1_000_000) Long> drawn) {
        var weights = array(drawn);
        long sum = Arrays.stream(weights).sum();
        var parts = Shares.of(whole, weights);

        for (int i = 0; i < weights.length && sum > 0; i++) {
            double exact = (double) whole * weights[i] / sum;
            assertThat((double) parts[i]).isBetween(Math.floor(exact) - 1e-3, Math.ceil(exact) + 1e-3);
        }
    }

    @Property
    void giveALargerWeightNeverLess(
            @ForAll @LongRange(max = LARGEST) long whole,
            @ForAll @Size(min = 2, max = 40) List<@LongRange(max = 1_000_000) Long> drawn) {
        var sorted = Arrays.stream(array(drawn)).sorted().toArray();
        var parts = Shares.of(whole, sorted);

        for (int i = 1; i < parts.length; i++) {
            assertThat(parts[i]).isGreaterThanOrEqualTo(parts[i - 1] - (sorted[i] == sorted[i - 1] ? 1 : 0));
        }
    }

    @Test
    void giveTheOddUnitsToTheLargestRemainders() {
        assertThat(Shares.of(100, 1, 1, 1)).containsExactly(34, 33, 33);
        assertThat(Shares.of(10, 15, 25, 60)).containsExactly(2, 2, 6);
        assertThat(Shares.of(7, 0, 0)).containsExactly(4, 3);
    }

    @Test
    void refuseWhatIsNegative() {
        assertThatThrownBy(() -> Shares.of(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.of(1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.of(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long[] array(List<Long> drawn) {
        return drawn.stream().mapToLong(Long::longValue).toArray();
    }
}
