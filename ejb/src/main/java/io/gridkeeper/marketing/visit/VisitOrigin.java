package io.gridkeeper.marketing.visit;

/** Why a visit is in the plan: due by the customer's cycle, dispatched by the company, or put in by hand. */
public enum VisitOrigin {
    CYCLE,
    DISPATCH,
    HAND
}
