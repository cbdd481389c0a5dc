/**
 * Checks (检查) of control measures by their cycles, and what came of them.
 *
 * <p>A measure's cycle makes a plan (on platforms the check task); by the company's calendar the plan makes tasks, each
 * due once and owed by one person. A task is done by a record, or missed once its time has passed; what is missed may
 * still be recorded, and says that it is late. Invariants: a task has one record at most; records are only added; a check
 * that found a hazard has reported it in the same transaction, linked to the measure.
 *
 * <p>Boundaries: {@link io.gridkeeper.safety.patrol.CheckDesk} shows and records, {@link
 * io.gridkeeper.safety.patrol.CheckPhotos} keeps pictures, {@link io.gridkeeper.safety.patrol.CheckCoverage} tells which
 * places a period left out. {@link io.gridkeeper.safety.patrol.PatrolClock} plans two days ahead.
 */
@NullMarked
package io.gridkeeper.safety.patrol;

import org.jspecify.annotations.NullMarked;
