/** Checks (检查) of control measures by their cycles. */
@NullMarked
package io.gridkeeper.safety.patrol;

import org.jspecify.annotations.NullMarked;
