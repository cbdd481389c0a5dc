package io.gridkeeper.foundation.field;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What opens to somebody by the posts he holds in departments: work of some categories in the grids that his department
 * answers for, and nothing else that lies in those grids.
 */
@Clause("R07-6b")
public record FieldReach(List<Opening> openings) {

    public static final FieldReach NOTHING = new FieldReach(List.of());

    public FieldReach {
        openings = List.copyOf(openings);
    }

    /**
     * Work of some categories in some grids.
     *
     * @param grids null means all of them
     * @param supervises whether he may do there what a direct supervisor may
     */
    public record Opening(Set<String> categories, @Nullable Set<Long> grids, boolean supervises) {

        public Opening {
            categories = Set.copyOf(categories);
            grids = grids == null ? null : Set.copyOf(grids);
        }

        boolean holds(String category, long gridId) {
            return categories.contains(category) && (grids == null || grids.contains(gridId));
        }
    }

    public boolean sees(String category, long gridId) {
        return openings.stream().anyMatch(opening -> opening.holds(category, gridId));
    }

    public boolean supervises(String category, long gridId) {
        return openings.stream().anyMatch(opening -> opening.supervises() && opening.holds(category, gridId));
    }

    public boolean isNothing() {
        return openings.isEmpty();
    }
}
