package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts and approves the plans of units in the grids the caller sees. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R13-2f")
public class CharterBook {

    private static final String CLAUSE = "R13-2f";
    private static final String SUBJECT = "unitCharter";

    @Inject
    private Charters charters;

    @Inject
    private GridRegister grids;

    @Inject
    private GridScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Drafts the next version; who keeps the grid of a unit does. */
    public CharterRow draft(DraftCharter wish) {
        var grid = grid(wish.gridId());
        if (grid.unitId() == null) {
            throw Refusal.invalid("charter.refusal.noUnit").citing(CLAUSE);
        }
        if (!scope.keeps(grid.id())) {
            throw Refusal.forbidden("charter.refusal.mayNot").citing(CLAUSE);
        }
        var charter = new Charter(wish, charters.next(grid.id()), caller.get().requirePersonId(), today());
        charters.add(charter);
        trail.record(SUBJECT, charter.id(), "draft", CLAUSE, null, wish.title());
        return row(charter);
    }

    /** Approves a version that somebody else drafted. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.SYSTEM})
    public CharterRow approve(long id) {
        var charter = visible(id);
        charter.approve(caller.get().requirePersonId(), today());
        trail.record(SUBJECT, id, "approve", CLAUSE, null, null);
        return row(charter);
    }

    /** The versions of a grid the caller sees, the newest first. */
    public List<CharterRow> list(long gridId) {
        scope.require(gridId);
        return rows(charters.of(gridId));
    }

    /** The newest version of every unit in the caller's grids, or in one of them and those below; at most 200. */
    public List<CharterRow> latest(@Nullable Long gridId) {
        if (gridId != null) {
            scope.require(gridId);
        }
        return rows(charters.latest(grids.within(gridId)));
    }

    public CharterRow view(long id) {
        return row(visible(id));
    }

    /** What a version changed of the one before it, the parts that stayed left out; nothing for the first. */
    public List<Rewording> changes(long id) {
        var charter = visible(id);
        return charters.before(charter)
                .map(earlier -> Rewording.between(earlier.lines(), charter.lines()))
                .orElse(List.of());
    }

    /** Whether the caller drafts the plans of a grid. */
    public boolean drafts(long gridId) {
        return scope.keeps(gridId) && grid(gridId).unitId() != null;
    }

    /** Whether the caller may approve a version. */
    public boolean approves(long id) {
        var who = caller.get();
        return who.isInAny(Roles.GRID_OFFICE, Roles.MANAGEMENT)
                && who.personId() != null
                && visible(id).awaits(who.personId());
    }

    private Charter visible(long id) {
        var charter = charters.get(id);
        if (!scope.sees(charter.gridId())) {
            throw Refusal.notFound("charter.unknown");
        }
        return charter;
    }

    private GridRow grid(long gridId) {
        scope.require(gridId);
        var row = grids.byIds(List.of(gridId)).get(gridId);
        if (row == null) {
            throw Refusal.notFound("grid.unknown");
        }
        return row;
    }

    private CharterRow row(Charter charter) {
        return rows(List.of(charter)).getFirst();
    }

    private List<CharterRow> rows(Collection<Charter> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var places = grids.byIds(found.stream().map(Charter::gridId).toList());
        var tree = grids.staticTree();
        var answering = grids.responsible(tree.stream().map(GridRow::id).toList());
        var names = organisation.names(found.stream()
                .flatMap(charter ->
                        Stream.concat(Stream.of(charter.draftedById()), Stream.ofNullable(charter.approvedById())))
                .distinct()
                .toList());
        return found.stream()
                .map(charter -> {
                    var grid = Objects.requireNonNull(places.get(charter.gridId()));
                    var approver = charter.approvedById();
                    return charter.row(
                            grid.name(),
                            names.getOrDefault(charter.draftedById(), ""),
                            approver == null ? null : names.get(approver),
                            Heads.of(grid, tree, answering));
                })
                .toList();
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
