/**
 * What is filed for good: every closed hazard becomes a record, a PDF/A-2b paper with its data and pictures.
 *
 * <p>Life of a filing: the closing writes a filing task in its own transaction, so no closed hazard is forgotten; a clock
 * takes tasks under a lease, so two nodes never file one twice; a task that fails again and again is set aside with its
 * reason and the rest flows. Old ledgers' tasks are filed last and slowly, see {@code Filing}. Invariants: a record is written once, the database refuses to change or remove it; its
 * manifest names every part with its SHA-256, in the form of a BagIt payload manifest (RFC 8493), and the manifest's own
 * hash is what a later log of proofs takes as its leaf. Records are seen by those who see their grid.
 *
 * <p>Boundaries: {@link io.gridkeeper.oversight.archive.RecordArchive} finds and opens records, {@link
 * io.gridkeeper.oversight.archive.RectificationNotices} writes the notices of rectification.
 */
@NullMarked
package io.gridkeeper.oversight.archive;

import org.jspecify.annotations.NullMarked;
