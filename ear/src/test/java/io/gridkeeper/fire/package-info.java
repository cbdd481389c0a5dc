/** Fire safety of regulation 20 in the running suite. */
@NullMarked
package io.gridkeeper.fire;

import org.jspecify.annotations.NullMarked;
