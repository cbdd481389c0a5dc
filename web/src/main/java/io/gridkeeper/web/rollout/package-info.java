/** Page and REST of the roll-out of sales grids. */
@NullMarked
package io.gridkeeper.web.rollout;

import org.jspecify.annotations.NullMarked;
