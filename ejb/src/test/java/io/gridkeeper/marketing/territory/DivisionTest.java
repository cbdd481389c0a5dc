package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DivisionTest {

    private static final int[] FOUR = {0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 3, 3, 2, 2, 3, 3};

    @Test
    void paintsUnits() {
        var division = fourSquares();

        division.paint(List.of(0, 5), 3);

        assertThat(division.assignment()).startsWith(3, 0, 1, 1, 0, 3);
    }

    @Test
    void letsTheLastGridTakeTheNumberOfAMergedOne() {
        var division = fourSquares();

        division.merge(1, 0);

        assertThat(division.grids()).extracting(PlannedGrid::code).containsExactly("S-01", "S-04", "S-03");
        assertThat(division.grids()).extracting(PlannedGrid::number).containsExactly(0, 1, 2);
        assertThat(division.assignment()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 1, 1, 2, 2, 1, 1);
    }

    @Test
    void splitsAGridIntoTwoOfHalfTheCustomers() {
        var division = fourSquares();

        division.split(0, "S-09", Measure.CUSTOMERS);

        assertThat(division.grids()).hasSize(5);
        assertThat(Arrays.stream(division.assignment())
                        .filter(grid -> grid == 4)
                        .count())
                .isEqualTo(2);
        assertThat(Arrays.stream(division.assignment())
                        .filter(grid -> grid == 0)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void refusesAGridThatDoesNotExist() {
        assertThatThrownBy(() -> fourSquares().paint(List.of(0), 4)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> fourSquares().merge(2, 2)).isInstanceOf(Refusal.class);
    }

    /** No edit loses a unit, invents a grid, or leaves the numbers of grids with a gap. */
    @Property(tries = 60)
    void staysAPartition(@ForAll @Size(max = 12) List<@IntRange(max = 99) Integer> edits) {
        var division = fourSquares();
        for (int edit : edits) {
            int grids = division.grids().size();
            switch (edit % 3) {
                case 0 -> division.paint(List.of(edit % 16), edit % grids);
                case 1 -> {
                    if (grids > 1) {
                        division.merge(edit % grids, (edit + 1) % grids);
                    }
                }
                default -> {
                    int grid = edit % grids;
                    if (Arrays.stream(division.assignment())
                                    .filter(at -> at == grid)
                                    .count()
                            > 1) {
                        division.split(grid, "N-" + grids, Measure.CUSTOMERS);
                    }
                }
            }
        }

        assertThat(division.assignment()).hasSize(16);
        assertThat(Arrays.stream(division.assignment())
                        .allMatch(grid -> grid >= 0 && grid < division.grids().size()))
                .isTrue();
        assertThat(division.grids().stream().map(PlannedGrid::number))
                .containsExactlyElementsOf(
                        IntStream.range(0, division.grids().size()).boxed().toList());
    }

    private static Division fourSquares() {
        return new Division(ScenarioFixture.square(4), ScenarioFixture.grids(4), FOUR);
    }
}
