package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The small places and those where people work, live and sleep together, each with its file. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R20-2b")
public class FireRegister {

    private static final int MOST_ROWS = 200;

    @Inject
    private FireFiles files;

    @Inject
    private FireAccess access;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** A page of the open places the caller sees, by code; the text is part of code, name, place or operator. */
    public Slice<FirePlaceRow> list(String text, @Nullable FirePlaceKind kind, @Nullable String cursor, int limit) {
        int most = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var after = from == null ? "" : from.text(0);
        var found = places().stream()
                .filter(row -> row.code().compareTo(after) > 0)
                .filter(row -> kind == null || row.file().kind() == kind)
                .filter(row -> contains(row, text.strip()))
                .limit(most + 1L)
                .toList();
        return Slice.of(found, most, row -> Cursor.encode(row.code()));
    }

    private static boolean contains(FirePlaceRow row, String text) {
        var file = row.file();
        return String.join(
                        " ",
                        row.code(),
                        file.name(),
                        file.placeText(),
                        row.gridName(),
                        Objects.requireNonNullElse(file.operator(), ""))
                .contains(text);
    }

    /** All open places the caller sees. */
    public List<FirePlaceRow> places() {
        var today = access.today();
        var grids = access.tree().stream().collect(Collectors.toMap(GridRow::id, Function.identity()));
        var open = files.places().stream()
                .filter(place ->
                        place.isOpenOn(today) && grids.containsKey(place.file().gridId()))
                .toList();
        return rows(open, grids);
    }

    private List<FirePlaceRow> rows(List<FirePlace> places, Map<Long, GridRow> grids) {
        var checked = new HashMap<Long, LocalDate>();
        files.lastChecks().forEach(row -> checked.put((Long) row[0], (LocalDate) row[1]));
        var names = organisation.names(places.stream()
                .map(place -> place.file().personId())
                .filter(Objects::nonNull)
                .toList());
        return places.stream().map(place -> row(place, grids, checked, names)).toList();
    }

    private FirePlaceRow row(
            FirePlace place, Map<Long, GridRow> grids, Map<Long, LocalDate> checked, Map<Long, String> names) {
        var grid = grids.get(place.file().gridId());
        var last = checked.get(place.id());
        var person = place.file().personId();
        return new FirePlaceRow(
                place.id(),
                place.code(),
                place.file(),
                grid == null ? "" : grid.code(),
                grid == null ? "" : grid.name(),
                person == null ? null : names.get(person),
                place.openedOn(),
                place.closedOn(),
                place.keySince(),
                last,
                last != null && !last.isBefore(access.today().withDayOfMonth(1)));
    }

    /** One place the caller sees. */
    public FirePlaceRow place(String code) {
        var place = visible(code);
        var grid = access.grid(place.file().gridId());
        return rows(List.of(place), Map.of(grid.id(), grid)).getFirst();
    }

    /** Opens the file of a place. */
    public FirePlaceRow open(DescribePlace file) {
        access.requireOpen(file.gridId());
        requirePerson(file);
        var place = new FirePlace(files.nextCode(), file, access.today());
        files.add(place);
        trail.record("firePlace", place.id(), "open", "R20-2b", null, file.toString());
        return place(place.code());
    }

    /** Describes a place anew; it stays with grids the caller keeps. */
    public FirePlaceRow describe(String code, DescribePlace file) {
        var place = kept(code);
        access.requireOpen(file.gridId());
        requirePerson(file);
        trail.record("firePlace", place.id(), "describe", "R20-2b", place.file().toString(), file.toString());
        place.describe(file);
        return place(code);
    }

    /** Closes the file: the place exists no longer. */
    public void close(String code) {
        var place = kept(code);
        place.close(access.today().minusDays(1));
        trail.record("firePlace", place.id(), "close", "R20-2b", place.file().name(), null);
    }

    /** The safety committee names a place a key position from a day on, or no longer. */
    @Clause("R20-3c")
    @RolesAllowed(Roles.GRID_OFFICE)
    public FirePlaceRow nameKey(String code, @Nullable LocalDate since) {
        var place = kept(code);
        place.nameKey(since);
        trail.record("firePlace", place.id(), "nameKey", "R20-3c", null, String.valueOf(since));
        return place(code);
    }

    /** Whether the caller keeps the files of the grid. */
    public boolean keeps(long gridId) {
        return access.keeps(gridId);
    }

    private FirePlace visible(String code) {
        var place = files.place(code);
        access.requireSight(place.file().gridId(), "place");
        return place;
    }

    private FirePlace kept(String code) {
        var place = visible(code);
        access.requireKeeper(place.file().gridId());
        if (place.closedOn() != null) {
            throw Refusal.conflict("fire.refusal.closed");
        }
        return place;
    }

    private void requirePerson(DescribePlace file) {
        if (file.personId() != null) {
            organisation.person(file.personId());
        }
    }
}
