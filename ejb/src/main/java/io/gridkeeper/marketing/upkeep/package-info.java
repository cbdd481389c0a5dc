/**
 * Devices and lines of a sales grid with their maintenance month by month, and network projects with their technical
 * plans.
 *
 * <p>Invariants: a device has one task in a month at most; a task is done once; every version of a plan is kept with the
 * people who drafted it, an installer of the grid among them. All of it is bounded by the sales scope.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.upkeep.UpkeepBook} for devices, {@link
 * io.gridkeeper.marketing.upkeep.NetworkProjects} for projects.
 */
@NullMarked
package io.gridkeeper.marketing.upkeep;

import org.jspecify.annotations.NullMarked;
