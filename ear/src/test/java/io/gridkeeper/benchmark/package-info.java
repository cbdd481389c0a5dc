/**
 * Long runs that are started by a command of their own: what the suite loses when it is killed, and how fast it is.
 * Figures are printed, beside the limit measured in the same run.
 */
@NullMarked
package io.gridkeeper.benchmark;

import org.jspecify.annotations.NullMarked;
