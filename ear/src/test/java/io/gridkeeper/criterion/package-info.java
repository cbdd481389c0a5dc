/** The criteria of major hazards in the running suite. */
@NullMarked
package io.gridkeeper.criterion;

import org.jspecify.annotations.NullMarked;
