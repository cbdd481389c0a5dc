/**
 * Whether every place and every matter of the market has somebody (处处有人管、事事有人问): looked at every night, and when
 * the sales manager asks. Of two nodes one looks; {@link io.gridkeeper.marketing.ownership.OwnershipWatch} holds the row
 * of the clock while it does.
 *
 * <p>Boundary: {@link io.gridkeeper.marketing.ownership.OwnershipBook}.
 */
@NullMarked
package io.gridkeeper.marketing.ownership;

import org.jspecify.annotations.NullMarked;
