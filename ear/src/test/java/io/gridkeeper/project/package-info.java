/** System tests of contractors' projects and their dynamic grids. */
@NullMarked
package io.gridkeeper.project;

import org.jspecify.annotations.NullMarked;
