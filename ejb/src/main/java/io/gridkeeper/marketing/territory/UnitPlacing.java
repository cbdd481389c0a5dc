package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/**
 * Gives units that came after the plan in force to one of its grids. A unit that another grid has is refused: it moves by
 * a plan or by the decision of a dispute, never by drawing over it.
 */
@Stateless
@Clause({"R14-3.1d", "R14-3.3d"})
@RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
public class UnitPlacing {

    private static final int MOST_NAMED = 5;

    @Inject
    private SalesUnits units;

    @Inject
    private SalesGrids grids;

    @Inject
    private AuditTrail trail;

    /** Gives the units to the grid. Refuses unknown ones, and names those that another grid has. */
    public void give(String gridCode, List<String> unitCodes) {
        var grid = grids.row(gridCode)
                .filter(SalesGridRow::isGrid)
                .orElseThrow(() -> Refusal.notFound("territory.grid.unknown"));
        var known = units.byCodes(unitCodes);
        if (known.size() < unitCodes.stream().distinct().count()) {
            throw Refusal.notFound("territory.unit.unknown");
        }
        var foreign = known.values().stream()
                .filter(unit -> unit.gridId() != null && !Objects.equals(unit.gridId(), grid.id()))
                .map(SalesUnit::code)
                .sorted()
                .toList();
        if (!foreign.isEmpty()) {
            throw Refusal.conflict(
                            "territory.unit.othersGrid",
                            foreign.size(),
                            String.join("、", foreign.subList(0, Math.min(MOST_NAMED, foreign.size()))))
                    .citing("R14-3.1d");
        }
        known.values().forEach(unit -> unit.moveTo(grid.id()));
        trail.record("salesGrid", grid.id(), "giveUnits", "R14-3.1d", null, known.size() + " " + unitCodes);
    }
}
