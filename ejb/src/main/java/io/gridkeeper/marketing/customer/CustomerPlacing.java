package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.marketing.customer.CustomerEvent.Change;
import io.gridkeeper.marketing.territory.SalesScope;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where a customer belongs when two grids want it, or nobody knew: found by those who know it, moved by the sales manager. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-3.1d")
public class CustomerPlacing {

    private static final int LONGEST_NOTE = 500;
    private static final String KIND = "customer";

    @Inject
    private Customers customers;

    @Inject
    private CustomerAccess access;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private SalesScope scope;

    @Inject
    private AuditTrail trail;

    /**
     * A customer by number and name, in whatever grid: who does not know both learns nothing, not even that there is
     * one.
     */
    public KnownCustomer known(String number, String name) {
        var customer = customers.get(number.strip());
        if (!Likeness.core(customer.name()).equals(Likeness.core(name))) {
            throw Refusal.notFound("customer.refusal.unknown", number.strip());
        }
        return new KnownCustomer(
                customer.id(),
                customer.number(),
                customer.name(),
                customer.address(),
                customer.gridId(),
                customer.ownerId(),
                customer.filedById());
    }

    /** The number of a customer of this name in a unit. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public Optional<String> numberAt(String name, long unitId) {
        return customers.numberAt(Likeness.core(name), unitId);
    }

    /** Moves a customer to a unit and so to its grid; whoever has it on the list but does not work there loses it. */
    @RolesAllowed({Roles.SALES_MANAGER, Roles.SYSTEM})
    public void move(String number, String unitCode, String why) {
        var customer = customers.get(number);
        var unit = units.unit(unitCode);
        var before = customer.unitId();
        var grid = unit.salesGridId();
        var owner = customer.ownerId();
        boolean ownerStays =
                owner != null && grid != null && scope.gridsOf(owner).contains(grid);
        customer.moveTo(new Customer.Home(unit.id(), grid), ownerStays);
        var from = units.byIds(List.of(before)).get(before);
        var change = new Change(
                CustomerAct.MOVE,
                from == null ? null : from.code(),
                unit.code(),
                Typed.required(why, LONGEST_NOTE, "customer.refusal.reasonMissing"));
        customers.add(new CustomerEvent(customer, change, access.person(), access.now()));
        trail.record(KIND, customer.id(), change.act().name(), "R14-3.1d", change.from(), change.to());
        customers.flush(customer);
    }
}
