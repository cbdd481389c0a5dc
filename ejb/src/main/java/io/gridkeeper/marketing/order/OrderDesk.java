package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Deadlines;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Makes new orders: whose they are, who works them, and by when they must be done. */
@Dependent
class OrderDesk {

    @Inject
    private Orders orders;

    @Inject
    private Catalogue catalogue;

    @Inject
    private OrderAccess access;

    @Inject
    private CustomerSearch customers;

    @Inject
    private SalesScope scope;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Deadlines deadlines;

    SalesOrder place(PlaceOrder order) {
        var kind = catalogue.known(order.kindCode());
        if (!kind.isActive()) {
            throw Refusal.invalid("order.refusal.kindUnknown", kind.code());
        }
        var customer = customers.row(order.customerNumber());
        var grid = customer.gridId();
        if (grid == null) {
            throw Refusal.invalid("order.refusal.noGrid", customer.name()).citing("R14-1c");
        }
        var product = catalogue.wanted(order.productCode());
        var placed = new SalesOrder(
                orders.nextNumber(access.today().getYear()),
                new SalesOrder.Kind(kind.code(), kind.family(), product == null ? null : product.id()),
                order,
                new SalesOrder.Party(
                        customer.id(), customer.kind(), grid, handler(kind.family(), customer, grid), access.person()),
                access.now());
        limit(placed, order);
        return placed;
    }

    private void limit(SalesOrder placed, PlaceOrder order) {
        var counting = deadlines.settings(access.today()).counting();
        var lines = catalogue.limits(placed.kindCode()).stream()
                .map(OrderLimit::line)
                .toList();
        OrderLimits.of(order.appointmentTo(), access.now(), lines, counting, calendars.current())
                .ifPresent(placed::dueBy);
    }

    /** Sales and services go to whose list the customer is on, installations and faults to the grid's named installer. */
    @Clause({"R14-3.2.1d", "R14-3.3b"})
    private @Nullable Long handler(OrderFamily family, CustomerRow customer, long grid) {
        if (family.isOfSales() && customer.ownerId() != null) {
            return customer.ownerId();
        }
        var post = family.isOfSales() ? SalesPost.SALES_SPECIALIST : SalesPost.INSTALLER;
        var me = access.person();
        var holders = scope.holders(grid, post);
        if (family.isOfSales() && me != null && scope.gridsOf(me).contains(grid)) {
            return me;
        }
        return holders.isEmpty()
                ? scope.holders(grid, SalesPost.AREA_MANAGER).stream()
                        .findFirst()
                        .orElse(null)
                : holders.getFirst();
    }
}
