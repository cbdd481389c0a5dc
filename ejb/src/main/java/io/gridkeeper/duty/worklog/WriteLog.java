package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tasks somebody did on a day.
 *
 * @param gridId his grid, whose keepers read it
 * @param words what it was, in a few words
 */
@Clause("R08-2a")
public record WriteLog(
        LocalDate day,
        PerformedKind kind,
        long gridId,
        int tasks,
        @Nullable String words) {

    static final String CLAUSE = "R08-2a";
    private static final int MOST = 500;

    public WriteLog {
        if (!kind.isLogged()) {
            throw Refusal.invalid("worklog.refusal.kind").citing(CLAUSE);
        }
        tasks = counted(tasks);
        words = words(words);
    }

    static int counted(int tasks) {
        if (tasks < 1 || tasks > MOST) {
            throw Refusal.invalid("worklog.refusal.tasks", MOST).citing(CLAUSE);
        }
        return tasks;
    }

    static @Nullable String words(@Nullable String typed) {
        return Typed.optional(typed, 300);
    }
}
