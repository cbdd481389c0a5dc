package io.gridkeeper.marketing.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario with everything about it but its map.
 *
 * @param figures null until it is divided for the first time
 * @param obstacles why the last design failed, or what it could not keep
 */
public record ScenarioView(
        ScenarioRow scenario,
        ScenarioOrder order,
        List<PlannedGrid> grids,
        @Nullable PlanFigures figures,
        List<Obstacle> obstacles) {

    /**
     * One thing in the way of what was asked.
     *
     * @param reason a constant of the designer's reasons
     * @param units codes of units that make it so, the first twenty
     */
    public record Obstacle(String reason, @Nullable Measure measure, List<String> grids, List<String> units) {}
}
