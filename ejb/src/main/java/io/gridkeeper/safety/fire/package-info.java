/**
 * Fire safety of regulation 20: the small places and those where people work, live and sleep together, the volunteer
 * brigade, inspections with their notices, and what is missing this year.
 *
 * <p>The regulation says nine kinds of small places and names eight; the ninth is the company's own kind here. A fault
 * that a check finds becomes a hazard with the day of its notice, so that it is pursued as every other one. Everything
 * belongs to a grid and is seen as that grid is.
 */
@NullMarked
package io.gridkeeper.safety.fire;

import org.jspecify.annotations.NullMarked;
