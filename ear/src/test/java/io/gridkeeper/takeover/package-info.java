/** The takeover of a ledger and the export of the register, in the running suite. */
@NullMarked
package io.gridkeeper.takeover;

import org.jspecify.annotations.NullMarked;
