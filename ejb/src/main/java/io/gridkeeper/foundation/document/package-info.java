/**
 * Files and documents: bytes people bring ({@link io.gridkeeper.foundation.document.FileStore}) and papers the suite
 * makes ({@link io.gridkeeper.foundation.document.PdfDocument}).
 *
 * <p>Invariants: a file is what its first bytes say, never what its name says; it is within the limits of its {@link
 * io.gridkeeper.foundation.document.FilePolicy} before a single byte is stored; it is stored in the transaction of the
 * record that owns it, and only that record's capability hands it out. A paper is PDF/A-2b with all fonts embedded.
 */
@NullMarked
package io.gridkeeper.foundation.document;

import org.jspecify.annotations.NullMarked;
