package io.gridkeeper.marketing.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.territory.design.DesignPlan;
import io.gridkeeper.marketing.territory.design.DesignWatch;
import io.gridkeeper.marketing.territory.design.Designer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who touches whom on the real map of a province, and what the designer makes of it. */
class NeighbourhoodTest {

    @Test
    void knowsTheNeighboursOfACountyAndTiesIslandsToTheShore() throws IOException {
        var market = province();
        var index = market.indexByCode();
        int licheng = Objects.requireNonNull(index.get("370112"));
        var graph = market.graph();

        var neighbours = new ArrayList<String>();
        for (int e = graph.offsets()[licheng]; e < graph.offsets()[licheng + 1]; e++) {
            neighbours.add(market.units().get(graph.neighbours()[e]).code());
        }

        assertThat(neighbours).contains("370181", "370102", "370105").doesNotContain("370303");
        for (int i = 0; i < market.size(); i++) {
            assertThat(graph.offsets()[i + 1]).as(market.units().get(i).code()).isGreaterThan(graph.offsets()[i]);
        }
    }

    @Test
    @Clause({"R14-1a", "R14-3.1a"})
    void dividesAProvinceIntoEightGridsInOnePieceEach() throws IOException {
        var market = province();
        var order = new ScenarioOrder(
                "Shandong", 8, List.of(ScenarioFixture.customersWithin("0.10")), 1, false, 30, "", Map.of(), Map.of());
        var scenario = new TerritoryScenario(order, "Liang", Instant.EPOCH);
        scenario.plan(ScenarioFixture.grids(8));

        var outcome = Designer.design(DesignTask.of(scenario, market).problem(), DesignWatch.NOBODY);

        assertThat(outcome).isInstanceOfSatisfying(DesignPlan.class, plan -> {
            var figures = new FigureBook(market, scenario.grids(), scenario.weights()).of(plan.assignment());
            assertThat(figures.split()).isEmpty();
            assertThat(figures.balances().getFirst().kept()).isTrue();
            assertThat(figures.grids()).allMatch(grid -> grid.units() > 0);
        });
    }

    private static Market province() throws IOException {
        var units = new ArrayList<Market.MarketUnit>();
        try (var map = Objects.requireNonNull(
                        NeighbourhoodTest.class.getResourceAsStream("/demo/shandong-counties.geojson"));
                var file = UnitFile.open(map.readAllBytes())) {
            var reader = new UnitReader();
            for (var line : file.lines()) {
                var entry = reader.read(line, null).orElseThrow();
                var position = entry.position();
                units.add(new Market.MarketUnit(
                        line.number(),
                        entry.code(),
                        position.x(),
                        position.y(),
                        Objects.requireNonNull(position.shape()),
                        entry.figures(),
                        0));
            }
        }
        assertThat(units).extracting(unit -> unit.figures().revenue()).doesNotContain(BigDecimal.ZERO);
        return new Market(units);
    }
}
