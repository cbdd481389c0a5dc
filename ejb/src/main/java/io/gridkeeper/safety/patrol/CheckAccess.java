package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import java.util.Objects;

/** Who may see a check and record it. One out of sight is not found, never forbidden. */
@Dependent
class CheckAccess extends GridAccess {

    boolean sees(CheckTask task) {
        return Objects.equals(task.personId(), person()) || scope().sees(task.gridId());
    }

    void requireVisible(CheckTask task) {
        if (!sees(task)) {
            throw Refusal.notFound("patrol.refusal.unknown");
        }
    }

    void requireVisible(CheckRecord record) {
        if (!Objects.equals(record.personId(), person()) && !scope().sees(record.gridId())) {
            throw Refusal.notFound("patrol.refusal.unknown");
        }
    }

    /** Who owes it records it, or in his place an administrator of the grid. */
    boolean mayRecord(CheckTask task) {
        return Objects.equals(task.personId(), person()) || scope().holds(task.gridId(), Post.GRID_ADMIN);
    }
}
