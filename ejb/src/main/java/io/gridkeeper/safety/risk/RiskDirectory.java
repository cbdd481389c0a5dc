package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codes of a workbook become ids: grids the caller sees, their places, and people. Read once for an import. */
@Dependent
class RiskDirectory {

    @Inject
    private GridRegister register;

    @Inject
    private OrganisationRegister organisation;

    private final Map<String, GridRow> grids = new HashMap<>();
    private final Map<Long, Map<String, PlaceRow>> places = new HashMap<>();
    private final Map<String, Long> people = new HashMap<>();

    void read() {
        register.tree().forEach(grid -> grids.put(grid.code(), grid));
        people.putAll(organisation.personIds());
    }

    Optional<Long> grid(String code) {
        return Optional.ofNullable(grids.get(code)).map(GridRow::id);
    }

    Optional<Long> place(long gridId, String code) {
        var here = places.computeIfAbsent(
                gridId,
                id -> register.places(id).stream().collect(Collectors.toMap(PlaceRow::code, Function.identity())));
        return Optional.ofNullable(here.get(code)).map(PlaceRow::id);
    }

    Optional<Long> person(String staffNumber) {
        return Optional.ofNullable(people.get(staffNumber));
    }
}
