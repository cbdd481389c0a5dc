/**
 * The counters of the platform: pushes come in here, and checkers, tests and people look things up here.
 */
@NullMarked
package io.gridkeeper.simulator.exchange;

import org.jspecify.annotations.NullMarked;
