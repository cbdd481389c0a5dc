package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.UnitKind;
import io.gridkeeper.foundation.organisation.UnitRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grids that the organisation chart asks for: one for the company and one for each business unit that has none,
 * below the grid of the unit above it. Departments are lines across the grids and contractors get theirs with a project.
 */
@Clause("R11-1a")
final class GridsOfUnits {

    private static final Set<UnitKind> FIRST_LEVEL = Set.of(UnitKind.COMPANY, UnitKind.UNIT);

    private final List<GridRow> grids;

    GridsOfUnits(List<GridRow> grids) {
        this.grids = grids;
    }

    /** A grid to found. */
    record Founding(String code, @Nullable String parentCode, UnitRow unit) {}

    /** Those still missing, what is above comes first. */
    List<Founding> missing(Collection<UnitRow> units) {
        var byUnit = new HashMap<Long, String>();
        var taken = new HashSet<String>();
        for (var grid : grids) {
            taken.add(grid.code());
            if (grid.unitId() != null) {
                byUnit.put(grid.unitId(), grid.code());
            }
        }
        var byId = units.stream().collect(Collectors.toMap(UnitRow::id, unit -> unit));
        var foundings = new ArrayList<Founding>();
        units.stream()
                .filter(unit -> FIRST_LEVEL.contains(unit.kind()) && !byUnit.containsKey(unit.id()))
                .sorted((one, other) ->
                        Integer.compare(one.path().length(), other.path().length()))
                .forEach(unit -> {
                    var code = free("G-" + unit.code(), taken);
                    foundings.add(new Founding(code, above(unit, byId, byUnit), unit));
                    byUnit.put(unit.id(), code);
                });
        return foundings;
    }

    private static @Nullable String above(UnitRow unit, Map<Long, UnitRow> byId, Map<Long, String> byUnit) {
        var parent = unit.parentId();
        while (parent != null) {
            var code = byUnit.get(parent);
            if (code != null) {
                return code;
            }
            var next = byId.get(parent);
            parent = next == null ? null : next.parentId();
        }
        return null;
    }

    private static String free(String code, Set<String> taken) {
        var free = code;
        for (int i = 2; !taken.add(free); i++) {
            free = code + "-" + i;
        }
        return free;
    }
}
