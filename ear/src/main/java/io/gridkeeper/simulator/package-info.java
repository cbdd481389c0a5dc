/**
 * A strict stand-in for a provincial supervision platform: profile A of the platform exchange facts with the
 * "Yantai" envelope. It is a program of its own with a ledger of its own, so that what it says it holds can be
 * compared with what the suite believes it delivered. It knows nothing of the suite's own code.
 */
@NullMarked
package io.gridkeeper.simulator;

import org.jspecify.annotations.NullMarked;
