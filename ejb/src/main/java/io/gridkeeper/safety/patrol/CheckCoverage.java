package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.PlaceRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the checks of a period reached all places of the grids the caller sees, and which they left out. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R07-10d")
public class CheckCoverage {

    @Inject
    private Checks checks;

    @Inject
    private CheckAccess access;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    /** The places of a grid and those below it, or of all grids the caller sees, from one day to another. */
    public Coverage of(LocalDate from, LocalDate to, @Nullable Long grid) {
        if (to.isBefore(from)) {
            throw Refusal.invalid("patrol.refusal.period");
        }
        var looked = new HashSet<>(
                checks.placesLooked(from.atStartOfDay(CompanyClock.ZONE).toInstant(), CompanyClock.endOf(to)));
        var places = places(grid);
        var missing =
                places.stream().filter(place -> !looked.contains(place.id())).toList();
        var owed = owed();
        var uncovered = missing.stream()
                .map(place -> new Coverage.Area(
                        place.id(), place.code(), place.name(), place.gridId(), place.gridName(), owed.get(place.id())))
                .sorted(Comparator.comparing(Coverage.Area::code))
                .toList();
        return new Coverage(from, to, places.size(), uncovered);
    }

    private List<PlaceRow> places(@Nullable Long grid) {
        var bounds = access.within(grid);
        return grids.places().stream()
                .filter(place -> bounds == null || bounds.contains(place.gridId()))
                .toList();
    }

    private Map<Long, String> owed() {
        var planned = checks.plannedPlaces();
        var names =
                organisation.names(planned.stream().map(pair -> (Long) pair[1]).collect(Collectors.toSet()));
        var owed = new HashMap<Long, String>();
        planned.forEach(
                pair -> owed.merge((Long) pair[0], names.getOrDefault((Long) pair[1], ""), (one, other) -> one));
        return owed;
    }
}
