/**
 * Arrears to collect and contracts to renew (欠费、续费催缴), each with the person whose list the customer is on, and what is
 * to be done next by the company's table of steps.
 *
 * <p>Life of an item: listed by hand, from a sheet, or as a contract's end comes near; worked step by step, promised,
 * settled or dropped. Invariants: days are counted in the company's calendar; a record of what was done is never changed;
 * the same matter of a customer is listed once.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.collection.CollectionBook} changes, {@link
 * io.gridkeeper.marketing.collection.CollectionSearch} finds and counts, {@link
 * io.gridkeeper.marketing.collection.CollectionSheets} brings lists in, {@link
 * io.gridkeeper.marketing.collection.DunningBook} keeps the table. All are bounded by the sales scope.
 */
@NullMarked
package io.gridkeeper.marketing.collection;

import org.jspecify.annotations.NullMarked;
