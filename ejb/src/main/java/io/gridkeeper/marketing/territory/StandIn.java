package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;

/** Somebody does the work of a post for somebody else from a day to a day, both included. */
public record StandIn(long staffingId, long personId, Employment employment, LocalDate from, LocalDate to) {

    public StandIn {
        if (to.isBefore(from)) {
            throw Refusal.invalid("territory.staff.endsBeforeItBegins");
        }
    }
}
