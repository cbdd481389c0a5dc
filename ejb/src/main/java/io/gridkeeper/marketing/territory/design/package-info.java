/**
 * The territory designer: divides N basic units into K contiguous, compact grids that are balanced by several weights
 * at once. Pure and deterministic: the same problem with the same seed gives the same plan on any number of cores, and
 * nothing here knows of tables, beans or clocks.
 *
 * <p>{@link io.gridkeeper.marketing.territory.design.Designer} is the way in. It refuses what cannot be done
 * ({@link io.gridkeeper.marketing.territory.design.Feasibility}), places centres by a balanced power diagram
 * ({@link io.gridkeeper.marketing.territory.design.PowerDiagram}), joins what that tore apart
 * ({@link io.gridkeeper.marketing.territory.design.ContiguityRepair}), shortens borders and ways by annealing
 * ({@link io.gridkeeper.marketing.territory.design.BorderSearch}) and pushes what is left of the surplus from grid to
 * grid ({@link io.gridkeeper.marketing.territory.design.BalancePolish}).
 * {@link io.gridkeeper.marketing.territory.design.Draft} is the same bookkeeping for editing by hand.
 *
 * <p>Inside, units stand in the order of a Hilbert curve and arrays of primitives are shared between the classes: a
 * million units fit into the caches that way. What crosses the border of the package is copied.
 */
@NullMarked
package io.gridkeeper.marketing.territory.design;

import org.jspecify.annotations.NullMarked;
