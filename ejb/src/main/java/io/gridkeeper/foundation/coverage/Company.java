package io.gridkeeper.foundation.coverage;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.HeldPost;
import io.gridkeeper.foundation.organisation.UnitRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A company as coverage looks at it: its units and grids, who holds which post, what there is to answer for, and how
 * many people each unit has.
 */
record Company(
        List<UnitRow> units,
        List<GridRow> grids,
        List<HeldPost> posts,
        List<ObjectRow> objects,
        Map<Long, Long> headcounts) {

    Company {
        units = List.copyOf(units);
        grids = List.copyOf(grids);
        posts = List.copyOf(posts);
        objects = List.copyOf(objects);
        headcounts = Map.copyOf(headcounts);
    }

    Map<Long, GridRow> gridsByUnit() {
        var byUnit = new HashMap<Long, GridRow>();
        for (var grid : grids) {
            var unit = grid.unitId();
            if (unit != null) {
                byUnit.put(unit, grid);
            }
        }
        return byUnit;
    }

    Map<Long, List<HeldPost>> heldByGrid() {
        return posts.stream().collect(Collectors.groupingBy(HeldPost::gridId));
    }

    Set<Long> staffed() {
        var staffed = new HashSet<Long>();
        posts.forEach(post -> staffed.add(post.gridId()));
        return staffed;
    }

    /** The nearest grid of the unit or of one above it, the company itself left out unless it is asked for. */
    static Optional<GridRow> nearest(UnitRow unit, Map<Long, GridRow> byUnit) {
        var line = unit.pathIds();
        for (int i = line.size() - 1; i >= 0; i--) {
            boolean isTop = i == 0 && line.size() > 1;
            var grid = byUnit.get(line.get(i));
            if (grid != null && !isTop) {
                return Optional.of(grid);
            }
        }
        return Optional.empty();
    }
}
