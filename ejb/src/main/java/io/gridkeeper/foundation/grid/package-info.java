/**
 * The grid tree, who holds which post in it, its places, and what a caller may see of it. One static grid per unit,
 * numbers per post as the adopted regulation says; dynamic grids of projects hang below static ones from a day to a day. {@link io.gridkeeper.foundation.grid.GridScope} is the boundary every
 * other capability asks before it shows anything.
 */
@NullMarked
package io.gridkeeper.foundation.grid;

import org.jspecify.annotations.NullMarked;
