/**
 * Whether everything and everybody has a grid and every grid somebody who answers for it: figures with the lists behind
 * them, the matrix of units and business lines (横向到边、纵向到底), and advice on the size of grids. Owns the areas,
 * equipment, work posts and contractors that grids answer for.
 */
@NullMarked
package io.gridkeeper.foundation.coverage;

import org.jspecify.annotations.NullMarked;
