/**
 * What the province holds: every row it was sent with its outcome, appended and forced to disk before the answer
 * leaves, and read back at the next start.
 */
@NullMarked
package io.gridkeeper.simulator.ledger;

import org.jspecify.annotations.NullMarked;
