/** Records, notices and the public board in the running suite. */
@NullMarked
package io.gridkeeper.archive;

import org.jspecify.annotations.NullMarked;
