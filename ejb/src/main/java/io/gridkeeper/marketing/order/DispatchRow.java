package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;

/** A dispatched list and what has come of it among the orders the caller sees. */
@Clause("R14-3.3.2c")
public record DispatchRow(String number, String title, LocalDate dueOn, long orders, long answered, long overdue) {

    /** Answered orders in percent. */
    public double answeredShare() {
        return orders == 0 ? 0 : Math.round(1000.0 * answered / orders) / 10.0;
    }
}
