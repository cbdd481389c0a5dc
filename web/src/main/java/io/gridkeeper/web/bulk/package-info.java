/** Imports and their undo: page and REST resource. */
@NullMarked
package io.gridkeeper.web.bulk;

import org.jspecify.annotations.NullMarked;
