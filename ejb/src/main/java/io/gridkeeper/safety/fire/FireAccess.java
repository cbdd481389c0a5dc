package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may see and do what: what lies outside the caller's grids is not found; the grid's own people and the office act. */
@Dependent
class FireAccess extends GridAccess {

    /** Refuses a record out of sight as if it did not exist. */
    void requireSight(long gridId, String unknown) {
        if (!scope().sees(gridId)) {
            throw Refusal.notFound("fire.unknown." + unknown);
        }
    }

    void requireKeeper(long gridId) {
        scope().require(gridId);
        if (!keeps(gridId)) {
            throw Refusal.forbidden("fire.refusal.mayNot");
        }
    }

    /** For new work: keepers, in a grid that is open. */
    void requireOpen(long gridId) {
        requireKeeper(gridId);
        scope().requireOpen(gridId);
    }

    /** Keepers, and the grid's supervisors and liaisons. */
    void requireChecker(long gridId) {
        scope().require(gridId);
        if (!keeps(gridId) && !scope().holds(gridId, Post.SUPERVISOR) && !scope().holds(gridId, Post.LIAISON)) {
            throw Refusal.forbidden("fire.refusal.mayNot");
        }
    }

    /** The day, today where none is given; what is done lies not in the future. */
    LocalDate past(@Nullable LocalDate day) {
        if (day != null && day.isAfter(today())) {
            throw Refusal.invalid("fire.refusal.future");
        }
        return day == null ? today() : day;
    }

    /** All grids the caller sees. */
    List<GridRow> tree() {
        return grids().tree();
    }

    String gridName(long gridId) {
        var row = grids().byIds(List.of(gridId)).get(gridId);
        return row == null ? "" : row.name();
    }
}
