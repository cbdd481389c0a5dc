/**
 * Orders (工单) of the sales grids: sales, installations and faults. What is sold, the kinds of orders, their stages and
 * time limits are the company's own data; a limit names the clause that asks for it.
 *
 * <p>Life: dispatched or taken, acknowledged, worked through the stages of its kind, done, confirmed by the customer and
 * so closed; a sale closes with its result and amount. Invariants: every open order has a grid and, where the grid has
 * somebody for it, a handler; a closed order never changes; history is append-only.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.order.OrderRegister} changes, {@link
 * io.gridkeeper.marketing.order.OrderSearch} finds and counts, {@link io.gridkeeper.marketing.order.OrderCatalogue} keeps
 * products, kinds and limits. All are bounded by the sales scope.
 */
@NullMarked
package io.gridkeeper.marketing.order;

import org.jspecify.annotations.NullMarked;
