/** Plans, the grids on them and the four-colour map in the running suite. */
@NullMarked
package io.gridkeeper.plan;

import org.jspecify.annotations.NullMarked;
