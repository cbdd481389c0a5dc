package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.Clause;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who heads a unit's grid (station) and the grids right below it (areas), and which of these have nobody.
 *
 * @param areas the names of the heads of the areas
 * @param vacant the names of the grids without a head
 */
@Clause("R13-2f")
public record Heads(List<String> station, List<String> areas, List<String> vacant) {

    public Heads {
        station = List.copyOf(station);
        areas = List.copyOf(areas);
        vacant = List.copyOf(vacant);
    }

    /** @param answering the names of those who answer for each grid */
    static Heads of(GridRow unit, Collection<GridRow> tree, Map<Long, List<String>> answering) {
        var below = tree.stream()
                .filter(grid -> Objects.equals(grid.parentId(), unit.id()))
                .toList();
        var vacant = Stream.concat(Stream.of(unit), below.stream())
                .filter(grid -> answering.getOrDefault(grid.id(), List.of()).isEmpty())
                .map(GridRow::name)
                .toList();
        return new Heads(
                answering.getOrDefault(unit.id(), List.of()),
                below.stream()
                        .flatMap(grid -> answering.getOrDefault(grid.id(), List.of()).stream())
                        .toList(),
                vacant);
    }
}
