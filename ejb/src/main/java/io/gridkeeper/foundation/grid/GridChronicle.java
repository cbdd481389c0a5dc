package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes a dated version of a grid whenever its description or its people change, in the transaction of the change. */
@Dependent
@Clause("R07-11a")
class GridChronicle {

    private static final Set<VersionCause> PEOPLE = Set.of(VersionCause.PERSON);

    @Inject
    private GridVersions versions;

    @Inject
    private Grids grids;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The grids, already written, are from today on as they stand. */
    void describe(Collection<Grid> changed) {
        var stamp = stamp();
        var today = LocalDate.now(clock);
        var ids = new HashSet<Long>();
        changed.forEach(grid -> ids.add(grid.id()));
        var lines = versions.lines(ids);
        var places = grids.placeNames(ids);
        for (var grid : changed) {
            var line = lines.get(grid.id());
            if (line != null) {
                line.describe(today, grid.facts(places.getOrDefault(grid.id(), "")), stamp)
                        .ifPresent(versions::add);
            }
        }
        versions.flush();
    }

    /** The people of grids change on days: those on which somebody begins, and those after somebody ends. */
    void peopleChange(Map<Long, ? extends Collection<LocalDate>> days) {
        var stamp = stamp();
        var lines = versions.lines(days.keySet());
        days.forEach((grid, turns) -> {
            var line = lines.get(grid);
            if (line != null) {
                turns.stream()
                        .sorted()
                        .forEach(day -> line.turn(day, PEOPLE, stamp).ifPresent(versions::add));
            }
        });
        versions.flush();
    }

    GridVersion.Stamp stamp() {
        return new GridVersion.Stamp(caller.get().login(), clock.instant());
    }
}
