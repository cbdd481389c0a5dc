package io.gridkeeper.marketing.territory;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may see of the market: a salesperson the branches in which he holds a post today and nothing else; an
 * agent no branch, only the own list; the sales manager, management and the system everything. Worked out once in a transaction.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class SalesScope {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Staffings staffings;

    @Inject
    private SalesGrids grids;

    @Inject
    private Clock clock;

    /** The ids of the sales areas and grids the caller sees; empty means all of them. */
    public Optional<Set<Long>> visibleGridIds() {
        return scope().visible();
    }

    /** Whether the caller sees the sales grid. */
    public boolean sees(long gridId) {
        return visibleGridIds().map(ids -> ids.contains(gridId)).orElse(true);
    }

    /** Refuses a sales grid the caller does not see as not found, so that nobody learns whether it exists. */
    public void require(long gridId) {
        if (!sees(gridId)) {
            throw Refusal.notFound("territory.grid.unknown");
        }
    }

    /** Whether the caller has anything to do with the market: he plans it, leads the company, or works a grid. */
    public boolean worksTheMarket() {
        return ownListOnly() || visibleGridIds().map(ids -> !ids.isEmpty()).orElse(true);
    }

    /**
     * Whether the caller is an agent and no more: no grid is seen as a whole, only what is on the own list. Everything
     * that asks for grids alone stays closed to such a person.
     */
    @Clause("R14-3.2.2a")
    public boolean ownListOnly() {
        var scope = scope();
        return scope.visible().map(Set::isEmpty).orElse(false)
                && scope.held().stream().anyMatch(held -> held.post() == SalesPost.AGENT);
    }

    /** Whether something on this person's list is the caller's own in that sense. */
    public boolean isOwnListOf(@Nullable Long personId) {
        return personId != null && personId.equals(caller.get().personId()) && ownListOnly();
    }

    /** Whether the caller may plan the market: draw grids, staff them, divide the units. */
    public boolean mayPlan() {
        return caller.get().isInAny(Roles.SALES_MANAGER, Roles.SYSTEM);
    }

    /** The ids of the sales areas and grids in which a person works today, and those below them. */
    public Set<Long> gridsOf(long personId) {
        return staffings.within(paths(staffings.heldBy(personId, today())));
    }

    /** Whether the caller holds the post today in the grid itself or in an area above it. */
    public boolean holds(long gridId, SalesPost post) {
        var held = scope().held();
        return !held.isEmpty()
                && grids.path(gridId)
                        .map(path -> held.stream().anyMatch(one -> one.post() == post && path.startsWith(one.path())))
                        .orElse(false);
    }

    /**
     * The ids of the people who hold the post today in the nearest grid, from this one upwards, that has somebody;
     * where somebody is absent, of the one who stands in.
     */
    public List<Long> holders(long gridId, SalesPost post) {
        var line = CodeTree.ids(grids.path(gridId).orElseThrow(() -> Refusal.notFound("territory.grid.unknown")));
        var held = present(staffings.on(line, today()));
        for (var at : line.reversed()) {
            var here = held.stream()
                    .filter(row -> row.salesGridId() == at && row.post() == post)
                    .map(StaffRow::personId)
                    .distinct()
                    .toList();
            if (!here.isEmpty()) {
                return here;
            }
        }
        return List.of();
    }

    private static List<StaffRow> present(List<StaffRow> held) {
        var absent =
                held.stream().map(StaffRow::standInFor).filter(Objects::nonNull).collect(Collectors.toSet());
        return held.stream().filter(row -> !absent.contains(row.id())).toList();
    }

    private Scope scope() {
        var who = caller.get();
        if (transaction.getResource(SalesScope.class) instanceof Scope known
                && known.caller().equals(who)) {
            return known;
        }
        var scope = scopeOf(who);
        transaction.putResource(SalesScope.class, scope);
        return scope;
    }

    private Scope scopeOf(Caller who) {
        var held = who.personId() == null ? List.<Staffings.Held>of() : staffings.heldBy(who.personId(), today());
        if (who.isInAny(Roles.SALES_MANAGER, Roles.MANAGEMENT, Roles.SYSTEM)) {
            return new Scope(who, held, Optional.empty());
        }
        var own = held.stream().filter(one -> one.post() != SalesPost.AGENT).toList();
        return new Scope(who, held, Optional.of(staffings.within(paths(own))));
    }

    private static List<String> paths(List<Staffings.Held> held) {
        return held.stream().map(Staffings.Held::path).distinct().toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Scope(Caller caller, List<Staffings.Held> held, Optional<Set<Long>> visible) {}
}
