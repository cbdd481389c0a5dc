package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may see and do what: what lies outside the caller's grids is not found; the grid's own people and the office act. */
@Dependent
class FireAccess {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private CurrentCaller caller;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private GridScope scope;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private GridRegister grids;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private Clock clock;

    boolean sees(long gridId) {
        return scope.sees(gridId);
    }

    /** Refuses a record out of sight as if it did not exist. */
    void requireSight(long gridId, String unknown) {
        if (!scope.sees(gridId)) {
            throw Refusal.notFound("fire.unknown." + unknown);
        }
    }

    /** Whether the caller keeps the fire files of the grid: the office, and who answers for or administrates it. */
    boolean keeps(long gridId) {
        return scope.sees(gridId)
                && (caller.get().isIn(Roles.GRID_OFFICE)
                        || scope.holds(gridId, Post.GRID_ADMIN)
                        || scope.holds(gridId, Post.SAFETY_RESPONSIBLE));
    }

    void requireKeeper(long gridId) {
        scope.require(gridId);
        if (!keeps(gridId)) {
            throw Refusal.forbidden("fire.refusal.mayNot");
        }
    }

    /** For new work: keepers, in a grid that is open. */
    void requireOpen(long gridId) {
        requireKeeper(gridId);
        scope.requireOpen(gridId);
    }

    /** Keepers, and the grid's supervisors and liaisons. */
    void requireChecker(long gridId) {
        scope.require(gridId);
        if (!keeps(gridId) && !scope.holds(gridId, Post.SUPERVISOR) && !scope.holds(gridId, Post.LIAISON)) {
            throw Refusal.forbidden("fire.refusal.mayNot");
        }
    }

    long personId() {
        var person = caller.get().personId();
        if (person == null) {
            throw Refusal.forbidden("fire.refusal.noPerson");
        }
        return person;
    }

    LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
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
        return grids.tree();
    }

    String gridName(long gridId) {
        var row = grids.byIds(List.of(gridId)).get(gridId);
        return row == null ? "" : row.name();
    }

    GridRow grid(long gridId) {
        scope.require(gridId);
        var row = grids.byIds(List.of(gridId)).get(gridId);
        if (row == null) {
            throw Refusal.notFound("grid.unknown");
        }
        return row;
    }
}
