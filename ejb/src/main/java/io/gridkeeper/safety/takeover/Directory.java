package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.organisation.PersonRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The company's people, places and grids by the names a ledger calls them. What a name leaves open is never guessed. */
final class Directory {

    private final Map<Long, GridRow> grids = new HashMap<>();
    private final Map<String, Set<Long>> named = new HashMap<>();
    private final Map<String, Set<Long>> gridsOfPlace = new HashMap<>();
    private final Map<String, List<GridRow>> gridsOfUnit = new HashMap<>();
    private final Map<String, List<PersonRow>> people = new HashMap<>();

    Directory(
            Collection<PlaceRow> places,
            Collection<GridRow> grids,
            Map<Long, String> unitNames,
            Collection<PersonRow> people) {
        for (var grid : grids) {
            this.grids.put(grid.id(), grid);
            add(named, grid.name(), grid.id());
            add(named, grid.code(), grid.id());
            if (grid.unitId() != null && unitNames.containsKey(grid.unitId())) {
                gridsOfUnit
                        .computeIfAbsent(unitNames.get(grid.unitId()), unit -> new ArrayList<>())
                        .add(grid);
            }
        }
        places.forEach(place -> add(gridsOfPlace, place.name(), place.gridId()));
        people.forEach(person -> this.people
                .computeIfAbsent(person.name(), name -> new ArrayList<>())
                .add(person));
    }

    private static void add(Map<String, Set<Long>> map, String name, long id) {
        map.computeIfAbsent(name, unknown -> new LinkedHashSet<>()).add(id);
    }

    /** The grid of that code or name, if it is one. */
    Optional<Long> gridNamed(String name) {
        return only(named.getOrDefault(name, Set.of()));
    }

    /** The grid of the place, of several the one below a unit named beside it; failing that, the grid of such a unit. */
    Optional<Long> grid(String place, String... units) {
        var here = gridsOfPlace.getOrDefault(place, named.getOrDefault(place, Set.of()));
        if (here.size() == 1) {
            return only(here);
        }
        return Stream.of(units)
                .flatMap(unit -> gridOfUnit(unit).stream())
                .flatMap(unitGrid -> here.isEmpty() ? Stream.of(unitGrid.id()) : below(unitGrid, here).stream())
                .findFirst();
    }

    private Optional<Long> below(GridRow unitGrid, Set<Long> candidates) {
        return only(candidates.stream()
                .filter(id -> grids.containsKey(id) && grids.get(id).path().startsWith(unitGrid.path()))
                .toList());
    }

    /** The topmost grid of the unit; two units of one name have none. */
    private Optional<GridRow> gridOfUnit(String unit) {
        var all = gridsOfUnit.getOrDefault(unit, List.of());
        var top = all.stream().min(Comparator.comparingInt(GridRow::depth));
        return top.filter(grid -> all.stream().allMatch(other -> other.path().startsWith(grid.path())));
    }

    /** The person of that name; where several have it, the one of the unit; never a guess. */
    Optional<Long> person(String name, String unit) {
        var sameName = people.getOrDefault(name, List.of());
        if (sameName.size() == 1) {
            return Optional.of(sameName.getFirst().id());
        }
        return only(sameName.stream()
                .filter(person -> person.unitName().equals(unit))
                .map(PersonRow::id)
                .toList());
    }

    private static Optional<Long> only(Collection<Long> ids) {
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }
}
