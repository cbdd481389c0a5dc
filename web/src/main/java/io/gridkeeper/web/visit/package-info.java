/** A salesperson's day, the visits of the grids, and what was covered. */
@NullMarked
package io.gridkeeper.web.visit;

import org.jspecify.annotations.NullMarked;
