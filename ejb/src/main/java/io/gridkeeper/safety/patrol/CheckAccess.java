package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may see a check and record it. One out of sight is not found, never forbidden. */
@Dependent
class CheckAccess {

    @Inject
    @SuppressWarnings("NullAway.Init")
    private CurrentCaller caller;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private GridScope scope;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private GridRegister grids;

    /** The caller's person; accounts without one check nothing. */
    long personId() {
        var person = caller.get().personId();
        if (person == null) {
            throw Refusal.forbidden("patrol.refusal.noPerson");
        }
        return person;
    }

    @Nullable
    Long person() {
        return caller.get().personId();
    }

    boolean sees(CheckTask task) {
        return Objects.equals(task.personId(), person()) || scope.sees(task.gridId());
    }

    void requireVisible(CheckTask task) {
        if (!sees(task)) {
            throw Refusal.notFound("patrol.refusal.unknown");
        }
    }

    void requireVisible(CheckRecord record) {
        if (!Objects.equals(record.personId(), person()) && !scope.sees(record.gridId())) {
            throw Refusal.notFound("patrol.refusal.unknown");
        }
    }

    /** Who owes it records it, or in his place an administrator of the grid. */
    boolean mayRecord(CheckTask task) {
        return Objects.equals(task.personId(), person()) || scope.holds(task.gridId(), Post.GRID_ADMIN);
    }

    /** The grids to look in: the one asked for and those below, of those the caller sees; null means all. */
    @Nullable
    Collection<Long> bounds(@Nullable Long grid) {
        return grid == null
                ? scope.visibleGridIds().orElse(null)
                : grids.tree().stream()
                        .filter(row -> row.pathIds().contains(grid))
                        .map(GridRow::id)
                        .toList();
    }
}
