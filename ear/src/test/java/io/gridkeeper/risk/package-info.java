/** Risks and checks in the running server. */
@NullMarked
package io.gridkeeper.risk;

import org.jspecify.annotations.NullMarked;
