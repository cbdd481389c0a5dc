/**
 * What comes in from outside with an address: customers and orders. The address gives the sales grid, and the suite
 * files and places them by itself; where it gives none, or several, the arrival waits for the sales manager, who chooses
 * the unit. What he chose is remembered for the next address like it, and whatever else waits for the same goes with it.
 *
 * <p>Invariants: nothing that came in is lost, it is placed, waits, or was dropped with a reason; an arrival is settled
 * once. Only the sales manager sees the queue; whoever entered something sees what became of that.
 *
 * <p>Boundary: {@link io.gridkeeper.marketing.intake.ArrivalRegister}.
 */
@NullMarked
package io.gridkeeper.marketing.intake;

import org.jspecify.annotations.NullMarked;
