/**
 * Visits (拜访) to customers before, during and after a sale: a person's plan of the day, made of what is due by the
 * visit cycle, of what the company dispatched and of what was added by hand; the route through it; the check-in at the
 * customer's place and what came of it.
 *
 * <p>Invariants: a person visits a customer once a day; what was talked about is kept as the customer's contact and
 * nowhere else; who checks in far from the customer's place, or without a position, gives a reason; only the person of
 * the plan checks in.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.visit.VisitPlanner} plans a day, {@link
 * io.gridkeeper.marketing.visit.VisitDesk} keeps what happened, {@link io.gridkeeper.marketing.visit.VisitSearch} finds,
 * {@link io.gridkeeper.marketing.visit.CoverageFigures} counts what a grid has covered and how its selling goes.
 */
@NullMarked
package io.gridkeeper.marketing.visit;

import org.jspecify.annotations.NullMarked;
