package io.gridkeeper.foundation.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller sees of all plans.
 *
 * @param grids the visible grids, empty for all of them
 * @param drawn plan id, grid id and whether it is valid today, of every shape up to today
 */
record Sight(Optional<Set<Long>> grids, List<Object[]> drawn) {

    /** A plan is seen with its grid, or with any grid drawn on it. */
    boolean sees(SitePlan plan) {
        return sees(plan.gridId())
                || drawn.stream().anyMatch(shape -> shape[0].equals(plan.id()) && sees((Long) shape[1]));
    }

    boolean sees(long gridId) {
        return grids.map(ids -> ids.contains(gridId)).orElse(true);
    }

    int shapesOn(long planId) {
        return (int) drawn.stream()
                .filter(shape -> shape[0].equals(planId) && (Boolean) shape[2] && sees((Long) shape[1]))
                .count();
    }
}
