/**
 * The ways in which the platform misbehaves on command (faults F1, F5, F6, F7 and F10 of the assurance plan).
 */
@NullMarked
package io.gridkeeper.simulator.fault;

import org.jspecify.annotations.NullMarked;
