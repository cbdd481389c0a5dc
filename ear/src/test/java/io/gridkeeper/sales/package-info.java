/** Selling in the sales grids as people and scripts meet it: customers, orders, targets. */
@NullMarked
package io.gridkeeper.sales;

import org.jspecify.annotations.NullMarked;
