package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.foundation.organisation.UnitRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading grids, posts, places and people, as far as the caller's scope reaches. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class GridRegister {

    private static final int MOST_ROWS = 200;

    @Inject
    private Grids grids;

    @Inject
    private Appointments appointments;

    @Inject
    private Posts posts;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Clock clock;

    /** The grids the caller sees, in the order of their codes; dynamic ones as long as they are open. */
    public List<GridRow> tree() {
        var closed = grids.dynamicIds(true);
        return scope.visibleGridIds().map(grids::rows).orElseGet(grids::rows).stream()
                .filter(row -> !closed.contains(row.id()))
                .toList();
    }

    /** The same without dynamic grids: those below which a dynamic one can be opened. */
    public List<GridRow> staticTree() {
        var dynamic = grids.dynamicIds(false);
        return tree().stream().filter(row -> !dynamic.contains(row.id())).toList();
    }

    /** Every grid, for those who lay rosters over them and for counts of the whole company. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE, Roles.SYSTEM_ADMIN, Roles.SYSTEM})
    public List<GridRow> all() {
        return grids.rows();
    }

    /** Every post held today, for counts of the whole company. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE, Roles.SYSTEM})
    public List<HeldPost> heldPosts() {
        return appointments.heldPosts(today());
    }

    /** A page of the grids the caller sees whose code or name contains the text; at most 200. */
    public Slice<GridRow> list(String text, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var visible = scope.visibleGridIds();
        if (visible.map(Collection::isEmpty).orElse(false)) {
            return new Slice<>(List.of(), null);
        }
        var page = grids.page(visible.orElse(null), text, from == null ? "" : from.text(0), rows + 1);
        return Slice.of(page, rows, row -> Cursor.encode(row.code()));
    }

    /** One grid the caller sees. */
    public GridRow grid(String code) {
        return grids.byCode(code)
                .filter(row -> scope.sees(row.id()))
                .orElseThrow(() -> Refusal.notFound("grid.unknown"));
    }

    /** The same by its id. */
    public GridRow grid(long id) {
        scope.require(id);
        return grids.rows(List.of(id)).stream().findFirst().orElseThrow(() -> Refusal.notFound("grid.unknown"));
    }

    /** The grids to look in: the one asked for and those below it, of those the caller sees; null means all. */
    public @Nullable Collection<Long> within(@Nullable Long grid) {
        return grid == null
                ? scope.visibleGridIds().orElse(null)
                : tree().stream()
                        .filter(row -> row.pathIds().contains(grid))
                        .map(GridRow::id)
                        .toList();
    }

    /** Grids by their ids, for the lists of other capabilities; not bounded, because only names come of it. */
    public Map<Long, GridRow> byIds(Collection<Long> ids) {
        return grids.rows(ids).stream().collect(Collectors.toMap(GridRow::id, Function.identity()));
    }

    /**
     * The grids from the company down to this one, itself included; people of contractors are told of their own alone.
     */
    public List<GridRow> path(GridRow grid) {
        boolean outsider = scope.isOutsider();
        return grids.rows(grid.pathIds()).stream()
                .filter(level -> !outsider || scope.sees(level.id()))
                .sorted(Comparator.comparingInt(GridRow::depth))
                .toList();
    }

    /** The places of all grids the caller sees, by grid and code. */
    public List<PlaceRow> places() {
        var visible = scope.visibleGridIds();
        return visible.map(Set::isEmpty).orElse(false) ? List.of() : grids.placesIn(visible.orElse(null));
    }

    /** The places of a grid the caller sees. */
    public List<PlaceRow> places(long gridId) {
        scope.require(gridId);
        return grids.places(gridId);
    }

    /**
     * A place by the code on its wall; everybody of the company who stands before it may ask, so the scope does not bound
     * it. People of contractors ask within their own grids only.
     */
    public PlaceRow place(String code) {
        return grids.place(code)
                .filter(place -> !scope.isOutsider() || scope.sees(place.gridId()))
                .orElseThrow(() -> Refusal.notFound("grid.place.unknown"));
    }

    /** The places of those names in the grids the caller sees. */
    public List<PlaceRow> placesNamed(Collection<String> names) {
        var visible = scope.visibleGridIds();
        return grids.placesNamed(names).stream()
                .filter(place ->
                        visible.map(ids -> ids.contains(place.gridId())).orElse(true))
                .toList();
    }

    /** A place by its id, for the records that name it. */
    public PlaceRow place(long id) {
        return grids.place(id).orElseThrow(() -> Refusal.notFound("grid.place.unknown"));
    }

    /** Who holds a post today in a grid the caller sees. */
    public List<AppointmentRow> appointments(long gridId) {
        scope.require(gridId);
        return appointments.of(gridId, today());
    }

    /** The responsibility board: for each level from the company down to the grid, who answers for it today. */
    @Clause("R02-1e")
    public List<BoardLevel> board(GridRow grid) {
        scope.require(grid.id());
        var answers = responsible(grid.pathIds());
        return path(grid).stream()
                .map(level -> new BoardLevel(level, answers.getOrDefault(level.id(), List.of())))
                .toList();
    }

    /** The names of those who answer for each of some grids today; grids without anybody are left out. */
    @Clause("R02-1e")
    public Map<Long, List<String>> responsible(Collection<Long> gridIds) {
        if (gridIds.isEmpty()) {
            return Map.of();
        }
        var held = appointments.holders(gridIds, Post.SAFETY_RESPONSIBLE, today());
        var names = organisation.names(held.stream().map(pair -> pair[1]).toList());
        return held.stream()
                .filter(pair -> names.containsKey(pair[1]))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(pair -> names.getOrDefault(pair[1], ""), Collectors.toList())));
    }

    /**
     * Which posts of the visible static grids lack people, against the numbers of the adopted preset; grids without gaps
     * are left out. A dynamic grid has its posts from the day it opens.
     */
    @Clause("R02-1b")
    public Map<Long, Map<String, Integer>> gaps() {
        var today = today();
        var rules = new PostRules(posts.timeline());
        var numbers = appointments.numbers(today);
        var levels = levels();
        var gaps = new HashMap<Long, Map<String, Integer>>();
        var dynamic = grids.dynamicIds(false);
        for (var grid : tree()) {
            var missing = rules.gaps(numbers.getOrDefault(grid.id(), Map.of()), level(grid, levels), today);
            if (!missing.isEmpty() && !dynamic.contains(grid.id())) {
                gaps.put(grid.id(), missing);
            }
        }
        return gaps;
    }

    /** How many people each post of one grid lacks; the caller must see the grid. */
    @Clause("R02-1b")
    public Map<String, Integer> gapsOf(long gridId) {
        scope.require(gridId);
        if (grids.find(gridId).filter(grid -> grid.kind() == GridKind.DYNAMIC).isPresent()) {
            return Map.of();
        }
        var today = today();
        var held = appointments.of(gridId, today).stream()
                .filter(row -> !row.isStandIn())
                .collect(Collectors.groupingBy(AppointmentRow::post, Collectors.counting()));
        return new PostRules(posts.timeline()).gaps(held, level(gridId), today);
    }

    private GridLevel level(long gridId) {
        return grids.rows(List.of(gridId)).stream()
                .findFirst()
                .map(GridRow::unitId)
                .map(unit -> GridLevel.of(organisation.unit(unit).kind()))
                .orElse(GridLevel.CELL);
    }

    private Map<Long, GridLevel> levels() {
        return organisation.units().stream().collect(Collectors.toMap(UnitRow::id, unit -> GridLevel.of(unit.kind())));
    }

    private static GridLevel level(GridRow grid, Map<Long, GridLevel> levels) {
        return grid.unitId() == null ? GridLevel.CELL : levels.getOrDefault(grid.unitId(), GridLevel.CELL);
    }

    /** The grids right below one that the caller sees, as far as he sees them. */
    public List<GridRow> below(long gridId) {
        return grids.below(gridId).stream().filter(row -> scope.sees(row.id())).toList();
    }

    /** The numbers each post takes today in a grid the caller sees. */
    public List<PostLimit> limits(long gridId) {
        scope.require(gridId);
        var level = level(gridId);
        return posts.timeline().on(today()).stream()
                .filter(limit -> limit.isFor(level))
                .sorted(Comparator.comparing(PostLimit::post))
                .toList();
    }

    /** Active people by name or staff number: everybody's for those who see all grids, else those of the visible grids' units. */
    public List<PersonRow> findPeople(String text, int limit) {
        var visible = scope.visibleGridIds();
        if (visible.isEmpty()) {
            return organisation.findPeople(text, limit);
        }
        var units = grids.rows(visible.get()).stream()
                .map(GridRow::unitId)
                .filter(Objects::nonNull)
                .toList();
        return organisation.findPeopleIn(units, text, limit);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
