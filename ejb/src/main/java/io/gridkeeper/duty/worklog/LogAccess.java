package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who may write and read what: everybody his own, who keeps a grid what lies in it. */
@Dependent
class LogAccess extends GridAccess {

    /** Refuses a grid the caller does not see as not found, and new work in a closed one. */
    void requireOpen(long gridId) {
        scope().require(gridId);
        scope().requireOpen(gridId);
    }

    boolean keeps(GridRow grid) {
        return scope().keeps(grid);
    }

    boolean sees(GridRow grid) {
        return scope().sees(grid.id());
    }

    boolean isMe(long personId) {
        return Objects.equals(person(), personId);
    }

    boolean isOffice() {
        return caller().isIn(Roles.GRID_OFFICE);
    }

    /** The grids the caller keeps, in the order of their paths. */
    List<GridRow> kept() {
        return grids().tree().stream().filter(this::keeps).toList();
    }

    Map<Long, GridRow> byIds(Collection<Long> ids) {
        return grids().byIds(ids);
    }
}
