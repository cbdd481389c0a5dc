package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Clause;

/** The six classes in which customers are filed (分类建档); the names are those of the regulation. */
@Clause("R14-3.3.1a")
public enum CustomerClass {
    /** Reached by the network, not yet known as more. */
    COVERED,
    EXISTING,
    POTENTIAL,
    INTENT,
    NEW,
    KEY;

    /** Whether they buy already, so that they can be kept or lost. */
    public boolean isServed() {
        return this == EXISTING || this == NEW || this == KEY;
    }

    /** Whether somebody still has to win them. */
    public boolean isProspect() {
        return this == POTENTIAL || this == INTENT;
    }
}
