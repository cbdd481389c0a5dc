/**
 * What must leave for the supervision platforms, kept in our own database until a platform has acknowledged it.
 *
 * <p>A message is put in the transaction that changes the business, so the two are saved or lost together. Its row is
 * the only truth about it: the routes claim rows under a lease, send, and settle what was answered, row by row.
 * Invariants: the messages of one record leave in order, one at a time; a child leaves after its parent is
 * acknowledged; a message that is set aside holds back only its own record and its children; nothing is ever deleted.
 */
@NullMarked
package io.gridkeeper.foundation.outbox;

import org.jspecify.annotations.NullMarked;
