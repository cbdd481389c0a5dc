package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Clause;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * In how many grids some rule is in force, and which have none.
 *
 * @param without the grids that have no meetings for want of a rule
 */
@Clause("R10-0a")
public record RuleCoverage(int active, int grids, List<Grid> without) {

    public RuleCoverage {
        without = List.copyOf(without);
    }

    /** A grid by its names. */
    public record Grid(long id, String code, String name) {}

    static RuleCoverage of(Collection<GridRow> grids, Set<Long> ruled) {
        var without = grids.stream()
                .filter(grid -> !ruled.contains(grid.id()))
                .map(grid -> new Grid(grid.id(), grid.code(), grid.name()))
                .toList();
        return new RuleCoverage(grids.size() - without.size(), grids.size(), without);
    }

    public boolean isComplete() {
        return without.isEmpty();
    }
}
