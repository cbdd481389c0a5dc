/**
 * Sales areas and sales grids, who works them, the basic units of the market and which grid each lies in.
 * {@link io.gridkeeper.marketing.territory.SalesScope} bounds everything a salesperson may see. A unit lies in one grid
 * of the plan in force, so an address or a point gives exactly one grid.
 */
@NullMarked
package io.gridkeeper.marketing.territory;

import org.jspecify.annotations.NullMarked;
