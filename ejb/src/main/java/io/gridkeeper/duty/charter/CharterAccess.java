package io.gridkeeper.duty.charter;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who drafts and who approves the plans of units. What lies outside the caller's grids is not found. */
@Dependent
class CharterAccess extends GridAccess {

    void requireSight(Charter charter) {
        if (!sees(charter.gridId())) {
            throw Refusal.notFound("charter.unknown");
        }
    }

    /** A grid for whose unit the caller drafts. */
    GridRow requireDrafter(long gridId) {
        var grid = grid(gridId);
        if (grid.unitId() == null) {
            throw Refusal.invalid("charter.refusal.noUnit").citing(Charter.CLAUSE);
        }
        if (!keeps(gridId)) {
            throw Refusal.forbidden("charter.refusal.mayNot").citing(Charter.CLAUSE);
        }
        return grid;
    }

    /** The grids of units that the caller sees, or those within one of them. */
    List<GridRow> units(@Nullable Long gridId) {
        return tree().stream()
                .filter(row -> row.unitId() != null)
                .filter(row -> gridId == null || row.pathIds().contains(gridId))
                .toList();
    }

    /** Those of them for whose units the caller drafts. */
    List<GridRow> drafted() {
        return scope().kept(units(null));
    }

    boolean approves(Charter charter) {
        return person() != null && caller().isInAny(Roles.GRID_OFFICE, Roles.MANAGEMENT) && charter.awaits(personId());
    }

    List<GridRow> tree() {
        return grids().staticTree();
    }

    Map<Long, List<String>> answering(Collection<GridRow> rows) {
        return grids().responsible(rows.stream().map(GridRow::id).toList());
    }

    Map<Long, GridRow> places(Collection<Charter> charters) {
        return grids().byIds(charters.stream().map(Charter::gridId).toList());
    }
}
