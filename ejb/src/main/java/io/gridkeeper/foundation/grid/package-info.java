/**
 * The static grid tree, who holds which post in it, its places, and what a caller may see of it. One grid per unit,
 * numbers per post as the adopted regulation says. {@link io.gridkeeper.foundation.grid.GridScope} is the boundary every
 * other capability asks before it shows anything.
 */
@NullMarked
package io.gridkeeper.foundation.grid;

import org.jspecify.annotations.NullMarked;
