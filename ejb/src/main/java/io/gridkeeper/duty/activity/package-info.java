/**
 * What people do in a grid beside hazards and checks: trainings, talks, volunteer days, improvement days and campaigns,
 * services, urging and coordinating. Each is a record of a day with who took part, and counts in the grid's month.
 *
 * <p>What was said in a talk is for the keepers of the grid and for who recorded it; everybody else sees that it took place.
 */
@NullMarked
package io.gridkeeper.duty.activity;

import org.jspecify.annotations.NullMarked;
