package io.gridkeeper.safety.takeover;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.organisation.PersonRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The company's people, places and grids by the names a ledger calls them. */
final class Directory {

    private final Map<String, Long> gridOfPlace = new HashMap<>();
    private final Map<String, Long> gridOfUnit = new HashMap<>();
    private final Map<String, List<PersonRow>> people = new HashMap<>();

    Directory(List<PlaceRow> places, List<GridRow> grids, Map<Long, String> unitNames, List<PersonRow> people) {
        places.forEach(place -> gridOfPlace.put(place.name(), place.gridId()));
        for (var grid : grids) {
            gridOfPlace.putIfAbsent(grid.name(), grid.id());
            if (grid.unitId() != null && unitNames.containsKey(grid.unitId())) {
                gridOfUnit.put(unitNames.get(grid.unitId()), grid.id());
            }
        }
        for (var person : people) {
            this.people.merge(person.name(), List.of(person), Directory::both);
        }
    }

    /** The grid of the place; failing that, that of the unit named beside it. */
    Optional<Long> grid(String place, String... units) {
        var found = Optional.ofNullable(gridOfPlace.get(place));
        for (var unit : units) {
            found = found.or(() -> Optional.ofNullable(gridOfUnit.get(unit)));
        }
        return found;
    }

    /** The person of that name; where several have it, the one of the unit; never a guess. */
    Optional<Long> person(String name, String unit) {
        var named = people.getOrDefault(name, List.of());
        if (named.size() == 1) {
            return Optional.of(named.getFirst().id());
        }
        var there = named.stream().filter(person -> person.unitName().equals(unit)).toList();
        return there.size() == 1 ? Optional.of(there.getFirst().id()) : Optional.empty();
    }

    private static List<PersonRow> both(List<PersonRow> some, List<PersonRow> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
