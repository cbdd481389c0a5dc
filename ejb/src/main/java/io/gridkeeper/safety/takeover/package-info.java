/**
 * Takes over the Excel ledger a company keeps today: columns are matched by their headings, corrected by the person and
 * remembered; closed rows become history, open ones enter the process where they stand. All rows or none; importing
 * twice doubles nothing.
 */
@NullMarked
package io.gridkeeper.safety.takeover;

import org.jspecify.annotations.NullMarked;
