package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What each grid has of people, money and technical means; given by the sales manager, seen by the grid. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-2.2a")
public class GridResourceBook {

    private static final String KIND = "salesResource";

    @Inject
    private GridResources resources;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private GridJournal journal;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What a grid the caller sees has today or will have. */
    public List<GridResourceRow> of(String gridCode) {
        return resources.of(grids.grid(gridCode).id(), today()).stream()
                .map(GridResource::row)
                .toList();
    }

    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void give(String gridCode, GiveResource given) {
        var grid = grids.grid(gridCode);
        var resource = new GridResource(grid.id(), given);
        resources.add(resource);
        journal.note(grid.id(), SalesGridAct.RESOURCE, resource.described(), "R14-2.2a");
        trail.record(KIND, grid.id(), "give", "R14-2.2a", null, resource.described());
    }

    /** Takes a resource back with a last day. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void end(String gridCode, long id, LocalDate last) {
        var grid = grids.grid(gridCode);
        var resource = resources
                .find(id)
                .filter(one -> one.isOf(grid.id()))
                .orElseThrow(() -> Refusal.notFound("territory.resource.unknown"));
        resource.endOn(last);
        journal.note(grid.id(), SalesGridAct.RESOURCE, resource.described() + " – " + last, "R14-2.2a");
        trail.record(KIND, grid.id(), "end", "R14-2.2a", null, resource.described());
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
