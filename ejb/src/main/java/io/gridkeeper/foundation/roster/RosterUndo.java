package io.gridkeeper.foundation.roster;

import io.gridkeeper.foundation.bulk.ImportUndo;
import io.gridkeeper.foundation.bulk.ImportedRow;
import io.gridkeeper.foundation.coverage.ObjectEntry;
import io.gridkeeper.foundation.coverage.ObjectPlan;
import io.gridkeeper.foundation.grid.AppointmentEntry;
import io.gridkeeper.foundation.grid.GridEntry;
import io.gridkeeper.foundation.grid.GridPlan;
import io.gridkeeper.foundation.grid.PlaceEntry;
import io.gridkeeper.foundation.grid.PositionPosts;
import io.gridkeeper.foundation.grid.PostPlan;
import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonEntry;
import io.gridkeeper.foundation.organisation.UnitEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a roster speaks of, and takes the import of one back: what stands on others goes first. */
@Dependent
class RosterUndo implements ImportUndo {

    static final String KIND = "roster";

    private static final String UNIT = "unit";
    private static final String PERSON = "person";
    private static final String GRID = "grid";
    private static final String PLACE = "place";
    private static final String OBJECT = "object";
    private static final String APPOINTMENT = "appointment";
    private static final String LOGIN = "login";

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private GridPlan grids;

    @Inject
    private PostPlan posts;

    @Inject
    private PositionPosts positions;

    @Inject
    private ObjectPlan objects;

    @Inject
    private AccountRegister accounts;

    RosterState state() {
        var state = new RosterState();
        var units = organisation.units();
        var codes = new HashMap<Long, String>();
        units.forEach(unit -> codes.put(unit.id(), unit.code()));
        units.forEach(unit -> state.put(
                UNIT,
                unit.code(),
                new UnitEntry(
                        unit.code(),
                        unit.name(),
                        unit.kind(),
                        unit.parentId() == null ? null : codes.get(unit.parentId()))));
        organisation.personEntries().forEach(person -> state.put(PERSON, person.staffNumber(), person));
        grids.gridEntries().forEach(grid -> state.put(GRID, grid.code(), grid));
        grids.placeEntries().forEach(place -> state.put(PLACE, place.code(), place));
        objects.entries().forEach(object -> state.put(OBJECT, object.code(), object));
        state.putAll(APPOINTMENT, posts.entries());
        accounts.owners().forEach((login, person) -> state.put(LOGIN, login, person));
        return state;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> changedSince(List<ImportedRow> rows) {
        var now = state();
        var used = accounts.used(codes(rows, LOGIN));
        return rows.stream()
                .filter(row -> !now.stillSays(row) || (row.kind().equals(LOGIN) && used.contains(row.code())))
                .map(ImportedRow::code)
                .toList();
    }

    @Override
    public void takeBack(List<ImportedRow> rows) {
        accounts.removeUnused(codes(rows, LOGIN));
        appointments(rows);
        objects.store(before(rows, OBJECT, ObjectEntry.class));
        objects.remove(codes(rows, OBJECT));
        grids.storePlaces(before(rows, PLACE, PlaceEntry.class));
        grids.removePlaces(codes(rows, PLACE));
        grids.restoreGrids(before(rows, GRID, GridEntry.class));
        organisation.storeUnits(before(rows, UNIT, UnitEntry.class));
        organisation.storePeople(before(rows, PERSON, PersonEntry.class).stream()
                .map(RosterUndo::exactly)
                .toList());
        grids.removeGrids(codes(rows, GRID));
        organisation.removePeople(codes(rows, PERSON));
        organisation.removeUnits(codes(rows, UNIT));
        positions.follow();
    }

    private void appointments(List<ImportedRow> rows) {
        var came = new ArrayList<AppointmentEntry>();
        var corrected = new HashMap<AppointmentEntry, AppointmentEntry>();
        of(rows, APPOINTMENT).forEach(row -> {
            var now = RosterState.read(row.after(), AppointmentEntry.class);
            if (row.isCreated()) {
                came.add(now);
            } else {
                corrected.put(now, RosterState.read(row.before(), AppointmentEntry.class));
            }
        });
        posts.takeBack(came, corrected);
    }

    /** An entry says nothing of somebody who is there; here it says that he is. */
    private static PersonEntry exactly(PersonEntry was) {
        return new PersonEntry(
                was.staffNumber(),
                was.name(),
                was.unitCode(),
                was.jobTitle(),
                was.mobile(),
                was.leftOn(),
                was.leftOn() == null);
    }

    private static Stream<ImportedRow> of(List<ImportedRow> rows, String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }

    /** The codes of those an import created. */
    private static Set<String> codes(List<ImportedRow> rows, String kind) {
        return of(rows, kind)
                .filter(ImportedRow::isCreated)
                .map(ImportedRow::code)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> before(List<ImportedRow> rows, String kind, Class<T> type) {
        return of(rows, kind)
                .filter(row -> !row.isCreated())
                .map(row -> RosterState.read(row.before(), type))
                .toList();
    }
}
