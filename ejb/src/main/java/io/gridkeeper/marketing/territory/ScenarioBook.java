package io.gridkeeper.marketing.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the boundaries of scenarios share: a scenario with the market and its division, and how both are kept. */
@Dependent
class ScenarioBook {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Scenarios scenarios;

    @Inject
    private Markets markets;

    TerritoryScenario get(long id) {
        return scenarios.find(id).orElseThrow(() -> Refusal.notFound("territory.scenario.unknown"));
    }

    TerritoryScenario hold(long id) {
        return scenarios.hold(id).orElseThrow(() -> Refusal.notFound("territory.scenario.unknown"));
    }

    Market market() {
        return markets.at(scenarios.stamp(), scenarios::units);
    }

    /** The grid number of every unit of the market; −1 for units that the scenario does not have. */
    int[] division(long scenarioId, Market market) {
        return laidOn(market, Packing.unpack(scenarios.parts(scenarioId)));
    }

    static int[] laidOn(Market market, Map<Long, Integer> grids) {
        int[] division = new int[market.size()];
        Arrays.setAll(division, i -> grids.getOrDefault(market.units().get(i).id(), -1));
        return division;
    }

    /** Keeps a division and its figures. */
    PlanFigures store(TerritoryScenario scenario, Market market, int[] division) {
        var figures = new FigureBook(market, scenario.grids(), scenario.weights()).of(division);
        scenarios.storeParts(scenario.id(), Packing.pack(market.ids(), division));
        scenario.divided(market.size(), json(figures));
        return figures;
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PlanFigures figures(String json) {
        try {
            return JSON.readValue(json, PlanFigures.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static List<ScenarioView.Obstacle> obstacles(String json) {
        try {
            return List.of(JSON.readValue(json, ScenarioView.Obstacle[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
