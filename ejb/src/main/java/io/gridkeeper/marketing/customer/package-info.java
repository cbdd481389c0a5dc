/**
 * Customers (客户) of the sales grids: filed in six classes, on exactly one person's list, reached through contacts whose
 * numbers are kept encrypted, and the agency channels (渠道) through which they are reached.
 *
 * <p>Invariants: a customer belongs to one sales unit and so to one sales grid; changes of class, list and unit are kept
 * with their day and person; a number is shown only to somebody who asks for it, and the asking is recorded; whoever
 * contacts a customer of somebody else's list gives a reason and the owner of the list is told.
 *
 * <p>Boundaries: {@link io.gridkeeper.marketing.customer.CustomerRegister} files and changes, {@link
 * io.gridkeeper.marketing.customer.CustomerSearch} finds, {@link io.gridkeeper.marketing.customer.CustomerTouches} keeps
 * what was talked about, {@link io.gridkeeper.marketing.customer.ChannelRegister} the channels, {@link
 * io.gridkeeper.marketing.customer.CustomerSheets} brings lists in and out. All of them are bounded by the sales scope.
 */
@NullMarked
package io.gridkeeper.marketing.customer;

import org.jspecify.annotations.NullMarked;
