package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a hazard stands against its limit. Where the limit is a normal one ("generally within n days"), being late with a
 * reason given before the limit is no breach (decision D7).
 */
@Clause({"R05-3c", "R18-3c"})
public enum Punctuality {
    ON_TIME,
    LATE_WITH_REASON,
    OVERDUE;

    /**
     * @param day today, or the day it was put right
     * @param excused a reason was given before a normal limit ran out
     */
    static Punctuality of(@Nullable LocalDate dueOn, LocalDate day, boolean excused) {
        if (dueOn == null || !day.isAfter(dueOn)) {
            return ON_TIME;
        }
        return excused ? LATE_WITH_REASON : OVERDUE;
    }
}
