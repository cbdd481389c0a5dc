/** Imports taken back in the running suite. */
@NullMarked
package io.gridkeeper.undo;

import org.jspecify.annotations.NullMarked;
