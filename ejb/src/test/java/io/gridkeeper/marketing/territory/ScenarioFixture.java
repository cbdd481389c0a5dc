package io.gridkeeper.marketing.territory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A little market on a plane: a square of units a kilometre apart, each with its customers. */
final class ScenarioFixture {

    private ScenarioFixture() {}

    /** So many by so many units, ten customers each, in no grid yet. */
    static Market square(int side) {
        var customers = new int[side * side];
        Arrays.fill(customers, 10);
        return square(side, customers);
    }

    static Market square(int side, int... customers) {
        var units = new ArrayList<Market.MarketUnit>();
        for (int i = 0; i < side * side; i++) {
            units.add(unit(i + 1, 1000.0 * (i % side), 1000.0 * (i / side), customers[i], 0));
        }
        return new Market(units);
    }

    static Market.MarketUnit unit(long id, double x, double y, int customers, long grid) {
        var figures = new UnitFigures(customers, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        return new Market.MarketUnit(id, "U-" + id, x, y, "", figures, grid);
    }

    static List<PlannedGrid> grids(int count) {
        var grids = new ArrayList<PlannedGrid>();
        for (int i = 0; i < count; i++) {
            grids.add(new PlannedGrid(i, "S-0" + (i + 1), "S-0" + (i + 1), null));
        }
        return grids;
    }

    static WeightWish customersWithin(String tolerance) {
        return new WeightWish(Measure.CUSTOMERS, new BigDecimal(tolerance), new BigDecimal(tolerance));
    }

    static ScenarioOrder order(int grids) {
        return new ScenarioOrder(
                "Plan v1", grids, List.of(customersWithin("0.20")), 1, false, 30, "", Map.of(), Map.of());
    }
}
