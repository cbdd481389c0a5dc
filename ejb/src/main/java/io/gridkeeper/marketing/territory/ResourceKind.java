package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Clause;

/** What a company gives to its grids. */
@Clause("R14-2.2a")
public enum ResourceKind {
    HUMAN,
    MARKETING,
    TECHNICAL
}
