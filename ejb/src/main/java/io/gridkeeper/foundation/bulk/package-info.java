/**
 * Bulk imports and their undo: every import that was taken over is kept with the rows it created or changed, what they
 * said before and after. It is taken back as a whole, as long as nothing was built on it since, or not at all.
 *
 * <p>What a row is and how it goes back the capability knows that imported it; it brings an {@link ImportUndo}.
 */
@NullMarked
package io.gridkeeper.foundation.bulk;

import org.jspecify.annotations.NullMarked;
