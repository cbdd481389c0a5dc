package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What was talked about with customers, and what can be counted of it. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CustomerTouches {

    @Inject
    private Customers customers;

    @Inject
    private TouchFigures figures;

    @Inject
    private CustomerAccess access;

    @Inject
    private SalesScope scope;

    @Inject
    private CalendarBook calendars;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Notices notices;

    /** Keeps a contact of the caller's. With a customer of somebody else's list a reason is needed, and he is told. Gives its id. */
    @Clause({"R14-M2a", "R14-3.3.3a", "R14-3.3b"})
    public long record(String number, NewTouch touch) {
        var customer = customers.get(number);
        access.requireVisible(customer);
        var kept = new CustomerTouch(customer, touch, access.personId(), access.now());
        if (!kept.isOnOwnList() && touch.reason() == null) {
            throw Refusal.invalid("customer.refusal.reasonMissing").citing("R14-M2a");
        }
        customers.add(kept);
        var day = access.today();
        customer.touched(day, VisitCycle.next(day, customer.visitMonths(), calendars.current()));
        customers.flush(customer);
        var owner = customer.ownerId();
        if (!kept.isOnOwnList() && owner != null) {
            var who = organisation.person(access.personId()).name();
            notices.tell(
                    owner,
                    "customer.notice.foreignTouch",
                    List.of(who, customer.name()),
                    CustomerRegister.link(customer));
        }
        return kept.id();
    }

    /**
     * The contacts of a grid in some days by what they were for.
     *
     * @param service how many of them served
     */
    public record Figures(long gridId, long all, long service, long touched, long customers, long known) {

        /** Share of service among the contacts in percent. */
        public double serviceShare() {
            return share(service, all);
        }

        /** Customers talked to in the days, of all. */
        public double touchedShare() {
            return share(touched, customers);
        }

        /** Customers of whom it is known who serves them, of all. */
        public double knownShare() {
            return share(known, customers);
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
        }
    }

    /** What was done and reached in a grid the caller sees, both days included. */
    @Clause({"R14-2.3a", "R14-2.4b"})
    public Figures figures(long gridId, LocalDate from, LocalDate to) {
        scope.require(gridId);
        return figures.of(gridId, from, to);
    }

    /**
     * How many were customers of the grids on a day and how many of them still were on a later one.
     *
     * @return the first number, then the second
     */
    @Clause("R14-M2b")
    public List<Long> kept(long gridId, LocalDate from, LocalDate to) {
        scope.require(gridId);
        var kept = customers.kept(List.of(gridId), from, to);
        return List.of(kept[0], kept[1]);
    }
}
