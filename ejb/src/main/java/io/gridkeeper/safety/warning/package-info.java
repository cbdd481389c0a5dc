/**
 * Early warning: correspondents of the grids tell what may become trouble, each signal is settled with an outcome, and
 * each month somebody writes down what the signals add up to: the security officer for his unit, the grid office for
 * management.
 *
 * <p>A signal belongs to a grid and is seen as that grid is. An analysis keeps the figures of its day, and is late once
 * the month is over.
 */
@NullMarked
package io.gridkeeper.safety.warning;

import org.jspecify.annotations.NullMarked;
