/** Grids, their people and their versions, in the running suite. */
@NullMarked
package io.gridkeeper.grids;

import org.jspecify.annotations.NullMarked;
