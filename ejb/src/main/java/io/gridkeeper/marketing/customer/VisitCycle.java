package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a customer with a visit cycle is due: so many months after the last visit, on the next day that is worked. */
@Clause("R14-3.3.3a")
final class VisitCycle {

    private VisitCycle() {}

    /** @return null for a customer without a cycle */
    static @Nullable LocalDate next(LocalDate last, int months, WorkCalendar calendar) {
        return months == 0 ? null : calendar.rollForward(last.plusMonths(months));
    }
}
