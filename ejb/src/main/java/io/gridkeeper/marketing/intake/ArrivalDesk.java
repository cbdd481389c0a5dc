package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerPlacing;
import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.FileCustomer;
import io.gridkeeper.marketing.customer.NewContact;
import io.gridkeeper.marketing.order.OrderRegister;
import io.gridkeeper.marketing.order.PlaceOrder;
import io.gridkeeper.marketing.territory.SalesUnitRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Files the customer and places the order of an arrival in the unit it belongs to, in the name of the suite: whoever
 * entered it need not see that grid. Only {@link ArrivalRegister} calls it, after it has asked who may.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@RunAs(Roles.SYSTEM)
public class ArrivalDesk {

    /** What became of it: the customer's file and, where one was wanted, the order. */
    public record Placed(
            long unitId, String customer, @Nullable String order) {}

    @Inject
    private CustomerRegister customers;

    @Inject
    private CustomerPlacing placing;

    @Inject
    private OrderRegister orders;

    /** A customer of the same name in the same unit is the same customer. */
    @Clause("R14-1c")
    public Placed place(NewArrival what, SalesUnitRow unit) {
        var customer = placing.numberAt(what.name(), unit.id())
                .orElseGet(() -> customers.file(file(what, unit.code()), true).number());
        return new Placed(unit.id(), customer, order(what, customer));
    }

    private @Nullable String order(NewArrival what, String customer) {
        return what.kindCode() == null
                ? null
                : orders.place(new PlaceOrder(
                        what.kindCode(),
                        customer,
                        what.productCode(),
                        what.quantity(),
                        what.amount(),
                        what.words(),
                        null,
                        null,
                        null));
    }

    private static FileCustomer file(NewArrival what, String unitCode) {
        var contact = what.contact() == null ? null : new NewContact(what.contact(), null, null, false);
        var wants = what.kindCode() == null ? CustomerClass.POTENTIAL : CustomerClass.INTENT;
        return new FileCustomer(
                what.customerKind(),
                wants,
                what.name(),
                unitCode,
                what.address(),
                null,
                what.source(),
                null,
                null,
                0,
                contact);
    }
}
