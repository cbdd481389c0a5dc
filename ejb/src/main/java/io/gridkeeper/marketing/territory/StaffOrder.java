package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The order to give a person a post in a sales grid; without a last day it holds until further notice. */
public record StaffOrder(
        String gridCode,
        long personId,
        SalesPost post,
        Employment employment,
        LocalDate from,
        @Nullable LocalDate to) {

    public StaffOrder {
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid("territory.staff.endsBeforeItBegins");
        }
    }

    /** Whether it holds on some day on which the other time holds too. */
    boolean meets(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (otherTo == null || !otherTo.isBefore(from)) && (to == null || !to.isBefore(otherFrom));
    }
}
