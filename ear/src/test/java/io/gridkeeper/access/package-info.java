/** Who gets in and who sees what, asked of the running suite. */
@NullMarked
package io.gridkeeper.access;

import org.jspecify.annotations.NullMarked;
