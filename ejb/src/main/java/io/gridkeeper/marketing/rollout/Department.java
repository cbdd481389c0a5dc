package io.gridkeeper.marketing.rollout;

import io.gridkeeper.foundation.kernel.Clause;

/** The departments whose duties change when sales grids come. */
@Clause("R14-3.0a")
public enum Department {
    MARKETING,
    OPERATIONS,
    ENGINEERING,
    FINANCE
}
