package io.gridkeeper.marketing.competitor;

import io.gridkeeper.foundation.kernel.Clause;

/** What is known: a resource, a price policy, or something that happened on the market and wants an answer. */
@Clause({"R14-3.3.2a", "R14-2.1b"})
public enum FactKind {
    RESOURCE,
    PRICE,
    EVENT
}
