/**
 * Grids, their people and their places.
 */
@NullMarked
package io.gridkeeper.web.grid;

import org.jspecify.annotations.NullMarked;
