package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts and approves the plans of units in the grids the caller sees. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R13-2f")
public class CharterBook {

    private static final String SUBJECT = "unitCharter";

    @Inject
    private Charters charters;

    @Inject
    private CharterAccess access;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    /** Drafts the next version; who keeps the grid of a unit does. */
    public CharterRow draft(DraftCharter wish) {
        var grid = access.requireDrafter(wish.gridId());
        var charter = new Charter(wish, charters.next(grid.id()), access.personId(), access.today());
        charters.add(charter);
        trail.record(SUBJECT, charter.id(), "draft", Charter.CLAUSE, null, wish.title());
        return row(charter);
    }

    /** Approves a version that somebody else drafted. */
    @RolesAllowed({Roles.GRID_OFFICE, Roles.MANAGEMENT, Roles.SYSTEM})
    public CharterRow approve(long id) {
        var charter = visible(id);
        charter.approve(access.personId(), access.today());
        trail.record(SUBJECT, id, "approve", Charter.CLAUSE, null, null);
        return row(charter);
    }

    /** The versions of a grid the caller sees, the newest first. */
    public List<CharterRow> list(long gridId) {
        access.grid(gridId);
        return rows(charters.of(gridId));
    }

    /**
     * The newest version of every unit in the caller's grids, or in one of them and those below; at most 200.
     *
     * @param approved only those that are or are not; null for both
     */
    public List<CharterRow> latest(@Nullable Long gridId, @Nullable Boolean approved) {
        return rows(charters.latest(access.within(gridId), approved));
    }

    /** The grids of units without a plan, of those the caller sees or of those within one of them. */
    public List<GridRow> missing(@Nullable Long gridId) {
        var planned = Set.copyOf(charters.planned());
        return access.units(gridId).stream()
                .filter(grid -> !planned.contains(grid.id()))
                .toList();
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

    /** The grids for whose units the caller drafts. */
    public List<GridRow> drafted() {
        return access.drafted();
    }

    /** Whether the caller drafts for the unit of a version. */
    public boolean drafts(long id) {
        return access.keeps(visible(id).gridId());
    }

    /** Whether the caller may approve a version. */
    public boolean approves(long id) {
        return access.approves(visible(id));
    }

    private Charter visible(long id) {
        var charter = charters.get(id);
        access.requireSight(charter);
        return charter;
    }

    private CharterRow row(Charter charter) {
        return rows(List.of(charter)).getFirst();
    }

    private List<CharterRow> rows(Collection<Charter> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var places = access.places(found);
        var tree = access.tree();
        var answering = access.answering(tree);
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
}
