package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.identity.Caller;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.CodeTree;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the caller may see of the grid tree, and who answers for a grid. Everybody sees the branches in which he holds a
 * post and the grid of his own unit (of the nearest unit above that has one); the grid office, management, compliance
 * and the system see everything. People of contractors see the open dynamic grids in which they work and nothing else,
 * whatever posts they hold. Worked out once in a transaction, by two queries.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class GridScope {

    private static final List<Post> KEEPERS = List.of(Post.GRID_ADMIN, Post.SAFETY_RESPONSIBLE);
    private static final String[] SEES_ALL = {Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.COMPLIANCE, Roles.SYSTEM};

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Scopes scopes;

    @Inject
    private Grids grids;

    @Inject
    private Appointments appointments;

    @Inject
    private StaticGrids fixed;

    @Inject
    private Clock clock;

    /** The ids of the grids the caller sees; empty means all of them. */
    public Optional<Set<Long>> visibleGridIds() {
        return scope().visible();
    }

    /** Whether the caller sees the grid. */
    public boolean sees(long gridId) {
        return visibleGridIds().map(ids -> ids.contains(gridId)).orElse(true);
    }

    /** Refuses a grid the caller does not see as not found, so that nobody learns whether it exists. */
    public void require(long gridId) {
        if (!sees(gridId)) {
            throw Refusal.notFound("grid.unknown");
        }
    }

    /** A grid, whoever sees it, for what is done in it; looked up once in a transaction. */
    public Optional<GridRow> row(long gridId) {
        if (transaction.getResource(GridRow.class) instanceof GridRow known && known.id() == gridId) {
            return Optional.of(known);
        }
        var row = grids.rows(List.of(gridId)).stream().findFirst();
        row.ifPresent(found -> transaction.putResource(GridRow.class, found));
        return row;
    }

    /** Whether the caller belongs to a contractor. */
    public boolean isOutsider() {
        return scope().standing().outsider();
    }

    /**
     * Refuses to put new work into a dynamic grid that is closed, and keeps an open one from being closed before the
     * transaction ends. Whoever makes work that lies in a grid asks this.
     */
    @Clause("R07-8c")
    public void requireOpen(long gridId) {
        if (fixed.isKnown(gridId)) {
            return;
        }
        grids.kind(gridId).ifPresent(kind -> {
            if (kind == GridKind.DYNAMIC) {
                grids.holdAsItIs(gridId).ifPresent(Grid::mustBeOpen);
            } else {
                fixed.learn(gridId);
            }
        });
    }

    /** Whether the caller holds the post today in the grid itself or in one above it. */
    public boolean holds(long gridId, Post post) {
        var standing = scope().standing();
        return !standing.posts().isEmpty()
                && row(gridId).map(row -> standing.holds(post, row.path())).orElse(false);
    }

    /**
     * The grids in which the caller himself holds posts today, with those of them that rules ask for by name; none for
     * people of contractors.
     */
    public Map<Long, Set<Post>> posts() {
        var standing = scope().standing();
        return standing.outsider() ? Map.of() : standing.byGrid();
    }

    /** Whether the caller keeps the grid's records: the grid office, and who administrates or answers for the grid. */
    public boolean keeps(long gridId) {
        return sees(gridId)
                && (caller.get().isIn(Roles.GRID_OFFICE) || KEEPERS.stream().anyMatch(post -> holds(gridId, post)));
    }

    /** Those of many grids whose records the caller keeps, without a question for each. */
    public List<GridRow> kept(Collection<GridRow> rows) {
        var standing = scope().standing();
        boolean office = caller.get().isIn(Roles.GRID_OFFICE);
        return rows.stream()
                .filter(row -> sees(row.id())
                        && (office || KEEPERS.stream().anyMatch(post -> standing.holds(post, row.path()))))
                .toList();
    }

    /** Whether there is a grid whose records the caller keeps. */
    public boolean keepsAny() {
        return caller.get().isIn(Roles.GRID_OFFICE)
                || scope().standing().posts().stream()
                        .map(Standing.Held::post)
                        .anyMatch(post -> post == Post.GRID_ADMIN || post == Post.SAFETY_RESPONSIBLE);
    }

    /** The same of a grid that is read already, without asking for it again. */
    public boolean keeps(GridRow grid) {
        var standing = scope().standing();
        return sees(grid.id())
                && (caller.get().isIn(Roles.GRID_OFFICE)
                        || standing.holds(Post.GRID_ADMIN, grid.path())
                        || standing.holds(Post.SAFETY_RESPONSIBLE, grid.path()));
    }

    /** The ids of the people who hold the post today in the nearest grid, from this one upwards, that has somebody. */
    public List<Long> holders(long gridId, Post post) {
        var line = line(gridId);
        for (var grid : line.grids()) {
            var here = line.holders(grid, post);
            if (!here.isEmpty()) {
                return here;
            }
        }
        return List.of();
    }

    /**
     * The safety responsible people who answer for the grid, one for each level from the grid itself up to the company;
     * levels without one are left out, and nobody stands in it twice.
     */
    @Clause("R02-1e")
    public List<Long> chainAbove(long gridId) {
        var line = line(gridId);
        return line.grids().stream()
                .flatMap(grid ->
                        line.holders(grid, Post.SAFETY_RESPONSIBLE).stream().limit(1))
                .distinct()
                .toList();
    }

    /** The grid and those above it with whoever holds a post there, looked up once in a transaction. */
    private Line line(long gridId) {
        if (transaction.getResource(Line.class) instanceof Line known && known.gridId() == gridId) {
            return known;
        }
        var path =
                row(gridId).orElseThrow(() -> Refusal.notFound("grid.unknown")).path();
        var ids = CodeTree.ids(path).reversed();
        var line = new Line(gridId, ids, appointments.holders(ids, today()));
        transaction.putResource(Line.class, line);
        return line;
    }

    private Scope scope() {
        var who = caller.get();
        if (transaction.getResource(GridScope.class) instanceof Scope known
                && known.caller().equals(who)) {
            return known;
        }
        var scope = scopeOf(who);
        transaction.putResource(GridScope.class, scope);
        return scope;
    }

    private Scope scopeOf(Caller who) {
        var standing = who.personId() == null ? Standing.NOWHERE : scopes.standing(who.personId(), today());
        if (standing.outsider() && who.personId() != null) {
            return new Scope(who, standing, Optional.of(scopes.workplaces(who.personId())));
        }
        if (who.isInAny(SEES_ALL)) {
            return new Scope(who, standing, Optional.empty());
        }
        if (standing.units().isEmpty()) {
            return new Scope(who, standing, Optional.of(Set.of()));
        }
        if (standing.holdsATop() && scopes.allWithin(standing.roots())) {
            return new Scope(who, standing, Optional.empty());
        }
        return new Scope(who, standing, Optional.of(Set.copyOf(scopes.visible(standing))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A grid and those above it, itself first. */
    private record Line(long gridId, List<Long> grids, List<PostHolder> held) {

        List<Long> holders(long grid, Post post) {
            return held.stream()
                    .filter(one -> one.gridId() == grid && one.post() == post)
                    .map(PostHolder::personId)
                    .distinct()
                    .toList();
        }
    }

    private record Scope(Caller caller, Standing standing, Optional<Set<Long>> visible) {}
}
