package io.gridkeeper.foundation.grid;

import java.time.LocalDate;

/** Somebody does a post while its holder is on leave, from a day to a day. */
public record StandIn(long personId, LocalDate from, LocalDate to, String reason) {

    public StandIn {
        Reasons.inOrder(from, to);
        reason = Reasons.required(reason);
    }
}
