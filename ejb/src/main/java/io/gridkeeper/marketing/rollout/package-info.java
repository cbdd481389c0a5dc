/**
 * How sales grids are brought in: a staged project of four steps, of which the regulation gives three and the company
 * the fourth, and what changes in the duties of departments meanwhile.
 *
 * <p>Invariants: a step is closed only after those before it, and only while what they have brought about still holds;
 * every change of a duty has the day from which it counts. A change set is written once.
 *
 * <p>Boundary: {@link io.gridkeeper.marketing.rollout.RolloutDesk}.
 */
@NullMarked
package io.gridkeeper.marketing.rollout;

import org.jspecify.annotations.NullMarked;
