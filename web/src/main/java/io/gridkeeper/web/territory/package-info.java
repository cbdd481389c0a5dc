/**
 * The market: sales grids and their people, basic units, and the designer that divides them.
 */
@NullMarked
package io.gridkeeper.web.territory;

import org.jspecify.annotations.NullMarked;
