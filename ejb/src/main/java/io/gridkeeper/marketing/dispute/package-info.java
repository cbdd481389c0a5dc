/**
 * Contested customers (争议客户): a grid claims a customer whom another grid has, the other grid is heard, a rule of the
 * company proposes, the sales manager decides, and the customer moves or stays.
 *
 * <p>Every dispute runs through {@code processes/dispute.bpmn} in the transaction of its changes. Invariants: a customer
 * has at most one open dispute; what was true of the customer when it was claimed stays with the dispute; only the two
 * grids, and those who see the whole market, see it; history is append-only. Orders that were open stay with the grid
 * that began them.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.dispute.DisputeRegister} changes, {@link
 * io.gridkeeper.marketing.dispute.DisputeSearch} finds and shows.
 */
@NullMarked
package io.gridkeeper.marketing.dispute;

import org.jspecify.annotations.NullMarked;
