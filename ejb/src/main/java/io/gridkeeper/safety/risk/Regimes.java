package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two regimes every grid must have in force, and the grids that lack one. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R07-10a")
public class Regimes {

    @Inject
    private RiskPapers papers;

    @Inject
    private RiskAccess access;

    @Inject
    private GridRegister grids;

    @Inject
    private GridScope scope;

    @Inject
    private AuditTrail trail;

    /** A grid with the regimes it lacks. */
    public record Lacking(GridRow grid, Set<RegimeKind> kinds) {}

    /** Puts a regime in force in a grid; the one before ends the day before. */
    public void put(long gridId, PutRegime put) {
        access.edit(gridId, put.title());
        var before = papers.regimes(gridId).stream()
                .filter(regime -> regime.row().kind() == put.kind())
                .findFirst();
        before.ifPresent(last -> {
            if (!last.validFrom().isBefore(put.validFrom())) {
                throw Refusal.conflict(
                        "risk.refusal.regimeTwice", last.validFrom().toString());
            }
            last.endBefore(put.validFrom());
        });
        papers.add(new Regime(gridId, put));
        trail.record("grid-regime", gridId, put.kind().name(), "R07-10a", null, put.title());
    }

    /** The regimes of a grid the caller sees, the newest of each kind first. */
    public List<RegimeRow> of(long gridId) {
        scope.require(gridId);
        return papers.regimes(gridId).stream().map(Regime::row).toList();
    }

    /** The grids the caller sees that lack a regime on a day, in the order of their codes. */
    public List<Lacking> lacking(LocalDate day) {
        Map<Long, Set<RegimeKind>> inForce = new HashMap<>();
        papers.regimesOn(day)
                .forEach(pair -> inForce.computeIfAbsent((Long) pair[0], id -> EnumSet.noneOf(RegimeKind.class))
                        .add((RegimeKind) pair[1]));
        return grids.tree().stream()
                .map(grid -> new Lacking(grid, missing(inForce.getOrDefault(grid.id(), Set.of()))))
                .filter(lacking -> !lacking.kinds().isEmpty())
                .toList();
    }

    private static Set<RegimeKind> missing(Set<RegimeKind> there) {
        var missing = EnumSet.allOf(RegimeKind.class);
        missing.removeAll(there);
        return missing;
    }
}
