/**
 * Meetings of grids (例会): a grid adopts a named, dated rule; meetings are planned from it on the company's calendar,
 * held with a start and an end, and who is on duty that day (值班员) writes the minutes. A grid without a rule in force
 * has no meetings and is listed.
 *
 * <p>A planned day that is no workday moves to the next one and still counts for the month it was planned for (decisions
 * D5, D6); a daily meeting is left out instead. Each meeting has its own sheet on which everybody signs alone (A20).
 */
@NullMarked
package io.gridkeeper.duty.meeting;

import org.jspecify.annotations.NullMarked;
