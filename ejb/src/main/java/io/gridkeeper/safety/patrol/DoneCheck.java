package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;

/** A check that was made, with who looked at what. */
record DoneCheck(long taskId, long personId, Instant checkedAt, long gridId, String content) {

    Performed performed() {
        return new Performed(
                PerformedKind.CHECK,
                personId,
                CompanyClock.dayOf(checkedAt),
                gridId,
                1,
                content,
                "/patrol/check?id=" + taskId);
    }
}
