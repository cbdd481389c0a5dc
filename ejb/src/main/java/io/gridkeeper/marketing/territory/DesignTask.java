package io.gridkeeper.marketing.territory;

import io.gridkeeper.marketing.territory.design.DesignProblem;
import io.gridkeeper.marketing.territory.design.Units;
import io.gridkeeper.marketing.territory.design.Weight;
import io.gridkeeper.marketing.territory.design.Wishes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A scenario as a problem of the designer, together with the market it was made of. */
record DesignTask(Market market, List<PlannedGrid> grids, DesignProblem problem) {

    static DesignTask of(TerritoryScenario scenario, Market market) {
        var grids = scenario.grids();
        var weights = scenario.weights().stream()
                .map(wish -> new Weight(
                        wish.measure().name(),
                        market.values(wish.measure()),
                        wish.below().doubleValue(),
                        wish.above().doubleValue()))
                .toList();
        var wishes = Wishes.none()
                .fixing(fixed(market, scenario.fixed()))
                .keeping(market.present(grids), scenario.settings().keepCustomers() ? 1 : 0)
                .apart(BarrierLines.parted(market, scenario.settings().barriers()));
        var units = new Units(market.x(), market.y(), weights);
        return new DesignTask(
                market,
                grids,
                new DesignProblem(
                        units,
                        market.graph(),
                        grids.size(),
                        wishes,
                        scenario.settings().seed()));
    }

    private static int[] fixed(Market market, Map<Long, Integer> fixed) {
        if (fixed.isEmpty()) {
            return new int[0];
        }
        int[] grids = new int[market.size()];
        Arrays.setAll(grids, i -> fixed.getOrDefault(market.units().get(i).id(), Wishes.NONE));
        return grids;
    }
}
