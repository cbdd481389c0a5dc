/**
 * The seven tables of profile A as readable tables of columns and rules. A row is judged by these alone.
 */
@NullMarked
package io.gridkeeper.simulator.schema;

import org.jspecify.annotations.NullMarked;
