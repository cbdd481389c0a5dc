package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What a scenario is to be like.
 *
 * @param weights the first also counts as the people to be reached
 * @param keepCustomers whether to start from today's grids and move as few customers as balance allows
 * @param handoverDays how long both grids look after open matters when it comes into force
 * @param barriers lines that no grid crosses, as WKT; empty for none
 * @param fixed unit code → number of the grid that must have it
 * @param inputs what was found about the eight inputs; may be completed until approval
 */
public record ScenarioOrder(
        String name,
        int grids,
        List<WeightWish> weights,
        long seed,
        boolean keepCustomers,
        int handoverDays,
        String barriers,
        Map<String, Integer> fixed,
        Map<PlanInput, String> inputs) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_GRIDS = 5000;
    private static final int MOST_DAYS = 365;
    private static final int LONGEST_BARRIERS = 500_000;

    public ScenarioOrder {
        name = name.strip();
        weights = List.copyOf(weights);
        fixed = Map.copyOf(fixed);
        inputs = Map.copyOf(inputs);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("territory.grid.nameLength", LONGEST_NAME);
        }
        if (grids < 1 || grids > MOST_GRIDS) {
            throw Refusal.invalid("territory.scenario.gridCount", MOST_GRIDS);
        }
        if (weights.isEmpty()
                || new HashSet<>(weights.stream().map(WeightWish::measure).toList()).size() < weights.size()) {
            throw Refusal.invalid("territory.scenario.weights");
        }
        if (handoverDays < 0 || handoverDays > MOST_DAYS) {
            throw Refusal.invalid("territory.scenario.handover", MOST_DAYS);
        }
        if (barriers.length() > LONGEST_BARRIERS) {
            throw Refusal.invalid("territory.scenario.barriers");
        }
    }
}
