package io.gridkeeper.duty.worklog;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list behind a figure.
 *
 * @param what null where its words are not for everybody
 * @param link address of its page; null where it has none
 */
public record WorkLine(
        PerformedKind kind,
        LocalDate on,
        long gridId,
        String gridName,
        int count,
        @Nullable String what,
        @Nullable String link) {

    static WorkLine of(Performed done, String gridName) {
        return new WorkLine(done.kind(), done.on(), done.gridId(), gridName, done.count(), done.what(), done.link());
    }
}
