package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens, prolongs and closes dynamic grids below static ones, in the transaction of the record that asks for it. It
 * knows no permissions of its own: the capability whose record owns the grid decides who may. A grid with open work
 * cannot be closed, whoever asks: its row is held while the work is counted, and new work holds it too.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause("R07-8c")
public class DynamicGrids {

    private static final String KIND = "grid";

    @Inject
    private Grids grids;

    @Inject
    private Appointments appointments;

    @Inject
    private Posts posts;

    @Inject
    private GridChronicle chronicle;

    @Inject
    private GridMembers members;

    @Inject
    private GridWorks works;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Opens one: the host answers for it, the contractor's person is its liaison. Refuses a closed or dynamic host. */
    public long open(OpenGrid order) {
        var parent = grids.find(order.parentId())
                .filter(host -> host.kind() == GridKind.STATIC)
                .orElseThrow(() -> Refusal.notFound("grid.unknown"));
        var grid = Grid.dynamic(order);
        grids.add(grid);
        grid.standBelow(parent);
        grids.flush();
        appoint(grid, order.hostId(), Post.SAFETY_RESPONSIBLE);
        appoint(grid, order.contactId(), Post.LIAISON);
        chronicle.describe(List.of(grid));
        members.admit(grid.id(), order.contactId());
        trail.record(KIND, grid.id(), "open", "R07-8c", null, order.opensOn() + ".." + order.closesOn());
        return grid.id();
    }

    private void appoint(Grid grid, long personId, Post post) {
        var kind = posts.kind(post.name())
                .map(PostKind::row)
                .orElseThrow(() -> Refusal.notFound("grid.post.unknown", post.name()));
        appointments.add(new Appointment(grid.id(), personId, kind, Tenure.of(LocalDate.now(clock), null)));
    }

    /** Lets it last until a later day. */
    public void prolong(long gridId, LocalDate until) {
        var grid = hold(gridId);
        var before = String.valueOf(grid.closesOn());
        grid.prolong(until);
        trail.record(KIND, gridId, "prolong", "R07-8c", before, until.toString());
    }

    /** Lets somebody of the contractor work in it, and so see it. */
    public void admit(long gridId, long personId) {
        hold(gridId).mustBeOpen();
        members.admit(gridId, personId);
    }

    public void dismiss(long gridId, long personId) {
        members.dismiss(gridId, personId);
    }

    /** What is open in it, by the name of the kind of work; kinds without open work are left out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Map<String, Long> openWork(long gridId) {
        return works.open(gridId);
    }

    /** Hands everything open over to the static grid above; answers how much it was, by the name of the kind of work. */
    public Map<String, Integer> handOver(long gridId) {
        var grid = hold(gridId);
        var handed = works.handToGrid(gridId, grid.parent());
        trail.record(KIND, gridId, "handOver", "R07-8c", null, handed.toString());
        return handed;
    }

    /** Closes it for good: nobody works in it any more, its posts end. Refuses while anything is open in it. */
    public void close(long gridId) {
        var grid = hold(gridId);
        grid.close(works.total(gridId), clock.instant());
        var today = LocalDate.now(clock);
        appointments.endAll(gridId, today);
        chronicle.peopleChange(Map.of(gridId, List.of(today.plusDays(1))));
        members.dismissAll(gridId);
        trail.record(KIND, gridId, "close", "R07-8c", null, null);
    }

    /** What a dynamic grid is; empty for every other one. Not bounded by the caller's scope. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<DynamicGridRow> find(long gridId) {
        return grids.find(gridId).flatMap(Grid::dynamicRow);
    }

    private Grid hold(long gridId) {
        return grids.hold(gridId).orElseThrow(() -> Refusal.notFound("grid.unknown"));
    }
}
