package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.customer.CustomerKind;

/** Whose business counts: group and individual customers are set and reached separately where the company wants it. */
@Clause("R14-3.3.4a")
public enum TargetCustomers {
    ALL,
    GROUP,
    INDIVIDUAL;

    boolean counts(CustomerKind kind) {
        return switch (this) {
            case ALL -> true;
            case GROUP -> kind == CustomerKind.GROUP;
            case INDIVIDUAL -> kind != CustomerKind.GROUP;
        };
    }
}
