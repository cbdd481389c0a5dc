package io.gridkeeper.foundation.grid;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grids as they were on any day, their versions and what differs between two days. What the caller sees today bounds
 * the past too. Every day is read in the same way, today included.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R07-11a")
public class GridHistory {

    private static final int MOST_ROWS = 200;
    private static final int DEEPEST = 40;

    @Inject
    private Grids grids;

    @Inject
    private GridVersions versions;

    @Inject
    private GridRegister register;

    @Inject
    private GridScope scope;

    @Inject
    private Appointments appointments;

    @Inject
    private OrganisationRegister organisation;

    /** A page of the grids of a day whose code or name then contains the text; at most 200. */
    public Slice<GridRow> list(LocalDate day, String text, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var visible = scope.visibleGridIds();
        if (visible.map(Collection::isEmpty).orElse(false)) {
            return new Slice<>(List.of(), null);
        }
        var page = versions.page(
                new GridQuery(visible.orElse(null), text, from == null ? "" : from.text(0), rows + 1, day));
        return Slice.of(page, rows, row -> Cursor.encode(row.code()));
    }

    /** The uppermost grids the caller sees of a day's tree. */
    public List<TreeNode> roots(LocalDate day) {
        var visible = scope.visibleGridIds();
        var rows = versions.rows(day, visible.orElse(null));
        var ids = rows.stream().map(GridRow::id).collect(Collectors.toSet());
        return nodes(
                rows.stream()
                        .filter(row -> row.parentId() == null || !ids.contains(row.parentId()))
                        .toList(),
                day);
    }

    /** The grids right below one in a day's tree, as far as the caller sees them. */
    public List<TreeNode> below(String code, LocalDate day) {
        long parent = register.grid(code).id();
        return nodes(
                versions.below(parent, day).stream()
                        .filter(row -> scope.sees(row.id()))
                        .toList(),
                day);
    }

    private List<TreeNode> nodes(List<GridRow> rows, LocalDate day) {
        var ids = rows.stream().map(GridRow::id).toList();
        var parents = versions.parentsAmong(ids, day);
        var names = responsible(ids, day);
        return rows.stream()
                .map(row -> new TreeNode(row, parents.contains(row.id()), names.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** One grid the caller sees, as it was on a day. People of contractors are told nothing of the grids above theirs. */
    public GridAsOf grid(String code, LocalDate day) {
        var now = register.grid(code);
        var line = rows(now.id());
        var version = line.stream().filter(row -> row.isOn(day)).findFirst();
        var path = path(now.id(), day);
        var answers = responsible(path.stream().map(GridRow::id).toList(), day);
        boolean outsider = scope.isOutsider();
        var board = path.stream()
                .filter(level -> !outsider || scope.sees(level.id()))
                .map(level -> new BoardLevel(level, answers.getOrDefault(level.id(), List.of())))
                .toList();
        return new GridAsOf(
                path.isEmpty() ? now : path.getLast(),
                day,
                version.map(VersionRow::facts).orElse(null),
                version.map(VersionRow::number).orElse(0),
                board,
                appointments.of(now.id(), day));
    }

    /**
     * Who held which post on a day in a grid the caller sees and in those above it, the company first. Before the grid's
     * first version the tree counts as it is now.
     */
    @Clause("R11-2.2.1a")
    public List<LevelPosts> line(long gridId, LocalDate day) {
        var now = register.grid(gridId);
        var then = path(gridId, day);
        return (then.isEmpty() ? register.path(now) : then)
                .stream().map(level -> posts(level, day)).toList();
    }

    private LevelPosts posts(GridRow grid, LocalDate day) {
        var unit = grid.unitId();
        return new LevelPosts(
                grid,
                GridLevel.of(unit == null ? null : organisation.unit(unit).kind()),
                appointments.of(grid.id(), day).stream()
                        .map(AppointmentRow::masked)
                        .toList());
    }

    /** The grids from the company down to one, as the tree was on a day; empty before it was founded. */
    private List<GridRow> path(long gridId, LocalDate day) {
        var path = new ArrayList<GridRow>();
        Optional<GridRow> at = versions.row(gridId, day);
        while (at.isPresent() && path.size() < DEEPEST) {
            path.addFirst(at.get());
            var parent = at.get().parentId();
            at = parent == null ? Optional.empty() : versions.row(parent, day);
        }
        return path;
    }

    /** The names of those who answered for grids on a day; grids without anybody are left out. */
    public Map<Long, List<String>> responsible(List<GridRow> rows, LocalDate day) {
        return responsible(rows.stream().map(GridRow::id).filter(scope::sees).toList(), day);
    }

    private Map<Long, List<String>> responsible(Collection<Long> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var held = appointments.holders(ids, Post.SAFETY_RESPONSIBLE, day);
        var names = organisation.names(held.stream().map(pair -> pair[1]).toList());
        return held.stream()
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(pair -> names.getOrDefault(pair[1], ""), Collectors.toList())));
    }

    /** The versions of a grid the caller sees, the first one first. */
    public List<VersionRow> versions(String code) {
        return rows(register.grid(code).id());
    }

    private List<VersionRow> rows(long gridId) {
        var stored = versions.of(gridId);
        var rows = new ArrayList<VersionRow>();
        for (var version : stored) {
            rows.add(version.row(rows.size() + 1));
        }
        return rows;
    }

    /** What differs in a grid the caller sees between two days. */
    public List<GridDifference> differences(String code, LocalDate before, LocalDate after) {
        var earlier = grid(code, before);
        var later = grid(code, after);
        var names = names(earlier, later);
        var differences = new ArrayList<GridDifference>();
        var was = words(earlier.facts(), names);
        var is = words(later.facts(), names);
        is.forEach((what, text) -> {
            if (!Objects.equals(was.get(what), text)) {
                differences.add(new GridDifference(what, false, was.get(what), text));
            }
        });
        var hadPosts = holders(earlier);
        var hasPosts = holders(later);
        var posts = new TreeSet<>(hadPosts.keySet());
        posts.addAll(hasPosts.keySet());
        posts.stream()
                .filter(post -> !Objects.equals(hadPosts.get(post), hasPosts.get(post)))
                .forEach(post ->
                        differences.add(new GridDifference(post, true, hadPosts.get(post), hasPosts.get(post))));
        return differences;
    }

    private Map<Long, String> names(GridAsOf... both) {
        var ids = new HashSet<Long>();
        for (var one : both) {
            var facts = one.facts();
            if (facts != null && facts.parentId() != null) {
                ids.add(facts.parentId());
            }
        }
        return grids.rows(ids).stream().collect(Collectors.toMap(GridRow::id, GridRow::name));
    }

    private Map<String, @Nullable String> words(@Nullable GridFacts facts, Map<Long, String> names) {
        var words = new TreeMap<String, @Nullable String>();
        words.put("name", facts == null ? null : facts.name());
        words.put("parent", facts == null || facts.parentId() == null ? null : names.get(facts.parentId()));
        words.put(
                "unit",
                facts == null || facts.unitId() == null
                        ? null
                        : organisation.unit(facts.unitId()).name());
        words.put("location", facts == null ? null : facts.location());
        words.put("businessLine", facts == null ? null : facts.businessLine());
        words.put("activity", facts == null ? null : facts.activity());
        words.put("duty", facts == null ? null : facts.duty());
        words.put("places", facts == null || facts.places().isEmpty() ? null : facts.places());
        return words;
    }

    private static Map<String, String> holders(GridAsOf grid) {
        return grid.people().stream()
                .collect(Collectors.groupingBy(
                        AppointmentRow::post,
                        Collectors.mapping(
                                AppointmentRow::personName,
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(TreeSet::new), held -> String.join("、", held)))));
    }

    /** The grids the caller sees that changed between two days, as they are on the later one; at most 200. */
    public List<GridRow> changed(LocalDate before, LocalDate after) {
        if (after.isBefore(before)) {
            throw Refusal.invalid("grid.entry.endsBeforeItBegins");
        }
        var was = versions.begun(before);
        var is = versions.begun(after);
        Set<Long> ids = is.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(was.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .filter(scope::sees)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : versions.rows(after, ids).stream().limit(MOST_ROWS).toList();
    }
}
