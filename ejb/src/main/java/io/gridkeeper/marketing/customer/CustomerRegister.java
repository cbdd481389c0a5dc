package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.customer.CustomerEvent.Change;
import io.gridkeeper.marketing.territory.GridsActivated;
import io.gridkeeper.marketing.territory.SalesUnitRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files customers and changes their files. Refusals: not found for what lies outside the caller's sales grids, forbidden
 * for a customer on somebody else's list, conflict where another file is certainly the same customer.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CustomerRegister {

    private static final int LONGEST_REASON = 300;
    private static final int FLUSH_EVERY = 500;
    private static final String KIND = "customer";

    /** A new file's number, and files that may be the same. */
    public record Filed(String number, List<CustomerView.Alike> alike) {}

    @Inject
    private Customers customers;

    @Inject
    private CustomerAccess access;

    @Inject
    private Doubles doubles;

    @Inject
    private PhoneSafe safe;

    @Inject
    private SalesUnitRegister units;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    /**
     * Opens a file in a unit of a grid the caller sees.
     *
     * @param evenIfAlike file it although another file has the same number or the same name at the same place
     */
    @Clause({"R14-3.3.1a", "R14-2.1a"})
    public Filed file(FileCustomer file, boolean evenIfAlike) {
        FilingRules.require(file, file.contact() != null);
        var home = home(file.unitCode());
        access.requireWorks(file.ownerId(), home.gridId());
        var alike = doubles.of(file, home.unitId());
        if (!evenIfAlike) {
            doubles.refuseCertain(alike);
        }
        return new Filed(store(file, home).number(), alike);
    }

    /** Files many at once, for a list that was checked before; every file counts as new. */
    public int fileAll(List<FileCustomer> files) {
        int filed = 0;
        for (var file : files) {
            store(file, home(file.unitCode()));
            if (++filed % FLUSH_EVERY == 0) {
                customers.flushAndForget();
            }
        }
        return filed;
    }

    private Customer store(FileCustomer file, Customer.Home home) {
        var customer = new Customer(customers.nextNumber(), file, home, access.today(), access.person());
        if (file.visitMonths() > 0) {
            customer.expectVisit(calendars.current().rollForward(access.today()));
        }
        customers.add(customer);
        note(customer, new Change(CustomerAct.FILE, null, file.customerClass().name(), file.source()));
        if (file.contact() != null) {
            customers.add(new CustomerContact(customer.id(), file.contact(), safe.open(customers)));
        }
        return customer;
    }

    /** Writes a file anew; class, list and contacts have steps of their own and stay. */
    public void rewrite(String number, FileCustomer file) {
        var customer = kept(number);
        var home = home(file.unitCode());
        FilingRules.require(file, !customers.contacts(customer.id()).isEmpty());
        var before = customer.name() + " · " + customer.address();
        customer.rewrite(sameClassAndList(file, customer), home);
        note(customer, new Change(CustomerAct.REWRITE, before, customer.name() + " · " + customer.address(), null));
        customers.flush(customer);
    }

    private static FileCustomer sameClassAndList(FileCustomer file, Customer customer) {
        return new FileCustomer(
                file.kind(),
                customer.customerClass(),
                file.name(),
                file.unitCode(),
                file.address(),
                customer.ownerId(),
                file.source(),
                file.supplier(),
                file.contractEnd(),
                file.visitMonths(),
                null);
    }

    /** Moves a customer into another class; going back needs a reason. */
    @Clause("R14-3.3.1a")
    public void reclassify(String number, CustomerClass to, @Nullable String reason) {
        var customer = kept(number);
        var from = customer.customerClass();
        var why = Typed.optional(reason, LONGEST_REASON);
        customer.reclassify(to, why != null);
        note(customer, new Change(CustomerAct.RECLASSIFY, from.name(), to.name(), why));
        customers.flush(customer);
    }

    /** Puts a customer on another person's list; that person must work the grid. Area and sales managers do it. */
    @Clause({"R14-2.1a", "R14-M2a"})
    public void list(String number, @Nullable Long ownerId, @Nullable String reason) {
        var customer = visible(number);
        if (customer.ownerId() != null && !access.leads(customer.gridId())) {
            throw Refusal.forbidden("customer.refusal.listNotYours").citing("R14-M2a");
        }
        access.requireWorks(ownerId, customer.gridId());
        var from = customer.ownerId();
        customer.putOnListOf(ownerId);
        note(customer, new Change(CustomerAct.LIST, text(from), text(ownerId), Typed.optional(reason, LONGEST_REASON)));
        customers.flush(customer);
        if (ownerId != null && !ownerId.equals(access.person())) {
            notices.tell(ownerId, "customer.notice.listed", List.of(customer.name()), link(customer));
        }
    }

    /** Adds somebody to talk to; the number is kept encrypted. Gives the contact's id. */
    public long addContact(String number, NewContact contact) {
        var customer = kept(number);
        var added = new CustomerContact(customer.id(), contact, safe.open(customers));
        customers.add(added);
        note(customer, new Change(CustomerAct.ADD_CONTACT, null, contact.name(), null));
        return added.id();
    }

    /** Takes somebody out, number and all. */
    public void dropContact(String number, long contactId) {
        var customer = kept(number);
        var contact = contact(customer, contactId);
        customers.remove(contact);
        note(customer, new Change(CustomerAct.DROP_CONTACT, contact.name(), null, null));
    }

    /**
     * A number in full. Who asks stands in the history and in the audit trail; for a customer of somebody else's list a
     * reason is needed.
     */
    @Clause("R14-M2a")
    public String phone(String number, long contactId, @Nullable String reason) {
        var customer = visible(number);
        var why = Typed.optional(reason, LONGEST_REASON);
        if (why == null && !access.keeps(customer)) {
            throw Refusal.invalid("customer.refusal.reasonMissing").citing("R14-M2a");
        }
        var contact = contact(customer, contactId);
        var phone = contact.phone(safe.open(customers)).orElseThrow(() -> Refusal.notFound("customer.refusal.noPhone"));
        note(customer, new Change(CustomerAct.SHOW_PHONE, null, contact.name(), why));
        return phone;
    }

    /** The customer went to somebody else or moved away. */
    @Clause("R14-M2b")
    public void lose(String number, String reason) {
        var customer = kept(number);
        customer.lose(access.today());
        var why = Typed.required(reason, LONGEST_REASON, "customer.refusal.reasonMissing");
        note(customer, new Change(CustomerAct.LOSE, null, access.today().toString(), why));
        customers.flush(customer);
    }

    public void winBack(String number, @Nullable String reason) {
        var customer = kept(number);
        customer.winBack();
        note(customer, new Change(CustomerAct.WIN_BACK, null, null, Typed.optional(reason, LONGEST_REASON)));
        customers.flush(customer);
    }

    /** The customer stays: the contract's new last day. */
    @Clause({"R14-M2c", "R14-M2b"})
    public void renew(String number, LocalDate end) {
        var customer = kept(number);
        var before = customer.contractEnd();
        customer.renew(end);
        note(customer, new Change(CustomerAct.RENEW, before == null ? null : before.toString(), end.toString(), null));
        customers.flush(customer);
    }

    /** A plan came into force: customers go where their units went, in the same transaction or not at all. */
    @Clause("R14-3.1d")
    public void follow(@Observes GridsActivated activated) {
        int moved = customers.followUnits(activated.scenarioId());
        trail.record(KIND, 0, "followUnits", "R14-3.1d", null, String.valueOf(moved));
    }

    private Customer.Home home(String unitCode) {
        var unit = units.unit(unitCode);
        return new Customer.Home(unit.id(), unit.salesGridId());
    }

    private Customer visible(String number) {
        var customer = customers.get(number);
        access.requireVisible(customer);
        return customer;
    }

    private Customer kept(String number) {
        var customer = customers.get(number);
        access.requireKeeps(customer);
        return customer;
    }

    private CustomerContact contact(Customer customer, long contactId) {
        return customers
                .contact(contactId)
                .filter(contact -> contact.belongsTo(customer.id()))
                .orElseThrow(() -> Refusal.notFound("customer.refusal.contactUnknown"));
    }

    private void note(Customer customer, Change change) {
        customers.add(new CustomerEvent(customer, change, access.person(), access.now()));
        trail.record(KIND, customer.id(), change.act().name(), null, change.from(), change.to());
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : id.toString();
    }

    static String link(Customer customer) {
        return "/sales/customer?number=" + customer.number();
    }
}
