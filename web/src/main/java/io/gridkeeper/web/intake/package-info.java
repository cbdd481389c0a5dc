/** Pages and REST of what comes in with an address, and of the addresses that were learned. */
@NullMarked
package io.gridkeeper.web.intake;

import org.jspecify.annotations.NullMarked;
