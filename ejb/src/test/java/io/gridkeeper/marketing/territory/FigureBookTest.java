package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FigureBookTest {

    /** The plan of the regulation's example: 300 customers on average, one grid with 372. */
    @Test
    @Clause("R14-3.1c")
    void namesTheGridOutsideOfTheTolerance() {
        var market = ScenarioFixture.square(2, 372, 276, 276, 276);
        var book = new FigureBook(market, ScenarioFixture.grids(4), List.of(ScenarioFixture.customersWithin("0.20")));

        var balance = book.of(new int[] {0, 1, 2, 3}).balances().getFirst();

        assertThat(balance.most()).isEqualTo(1.24, within(1e-9));
        assertThat(balance.kept()).isFalse();
        assertThat(balance.outside()).containsExactly(0);
    }

    @Test
    @Clause("R14-3.1a")
    void warnsOfAGridInTwoPartsAndTellsItsReach() {
        var market = ScenarioFixture.square(3);
        var book = new FigureBook(market, ScenarioFixture.grids(2), List.of(ScenarioFixture.customersWithin("0.20")));

        var figures = book.of(new int[] {0, 1, 0, 0, 1, 0, 0, 1, 0});

        assertThat(figures.split()).containsExactly(0);
        assertThat(figures.grids().get(0).pieces()).isEqualTo(2);
        assertThat(figures.grids().get(1).pieces()).isEqualTo(1);
        assertThat(figures.grids().get(1).reachKm()).isEqualTo(1, within(1e-6));
    }

    @Test
    void countsWhoLeavesTodaysGrid() {
        var units = new ArrayList<Market.MarketUnit>();
        for (int i = 0; i < 4; i++) {
            units.add(ScenarioFixture.unit(i + 1, 1000.0 * i, 0, 10 + i, i < 2 ? 71 : 72));
        }
        var grids = List.of(new PlannedGrid(0, "S-07", "S-07", 71L), new PlannedGrid(1, "S-08", "S-08", 72L));
        var book = new FigureBook(new Market(units), grids, List.of(ScenarioFixture.customersWithin("0.20")));

        var figures = book.of(new int[] {0, 0, 0, 1});

        assertThat(figures.movedUnits()).isEqualTo(1);
        assertThat(figures.movedCustomers()).isEqualTo(12);
    }

    /** Whatever the division, the grids' figures add up to the market's. */
    @Property(tries = 40)
    void addsUpToTheMarket(
            @ForAll @Size(25) List<@IntRange(max = 3) Integer> division,
            @ForAll @Size(25) List<@IntRange(max = 500) Integer> customers) {
        var market = ScenarioFixture.square(
                5, customers.stream().mapToInt(Integer::intValue).toArray());
        var book = new FigureBook(market, ScenarioFixture.grids(4), List.of(ScenarioFixture.customersWithin("0.20")));

        var figures = book.of(division.stream().mapToInt(Integer::intValue).toArray());

        assertThat(figures.grids().stream()
                        .mapToLong(PlanFigures.GridFigures::customers)
                        .sum())
                .isEqualTo(customers.stream().mapToLong(Integer::longValue).sum());
        assertThat(figures.grids().stream()
                        .mapToInt(PlanFigures.GridFigures::units)
                        .sum())
                .isEqualTo(25);
        assertThat(Arrays.stream(figures.grids().stream()
                                .mapToInt(PlanFigures.GridFigures::pieces)
                                .toArray())
                        .sum())
                .isBetween(1, 25);
    }
}
