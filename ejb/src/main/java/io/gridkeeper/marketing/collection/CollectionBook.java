package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.customer.CustomerRegister;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerTouches;
import io.gridkeeper.marketing.customer.NewTouch;
import io.gridkeeper.marketing.customer.SaleStage;
import io.gridkeeper.marketing.customer.TouchPurpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/**
 * Lists what is to be collected and keeps what was done about it. Refusals: not found for what lies outside the caller's
 * sales grids, forbidden for a customer on somebody else's list, conflict for what is closed or listed already.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause({"R14-M2c", "R14-3.3b"})
public class CollectionBook {

    private static final String KIND = "collectionItem";
    private static final int MOST_A_DAY = 5_000;
    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST = 500;

    @Inject
    private CollectionItems items;

    @Inject
    private CollectionAccess access;

    @Inject
    private CustomerSearch customers;

    @Inject
    private CustomerRegister register;

    @Inject
    private CustomerTouches touches;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    /** Lists something of a customer the caller looks after. Gives its number. */
    public String file(FileDue due) {
        var customer = customers.row(due.customerNumber());
        access.requireWorks(customer);
        refuseListed(customer, due);
        return store(due, customer.id(), table()).number();
    }

    /** Lists many at once, which were checked before. */
    public int fileAll(List<FileDue> dues) {
        var table = table();
        int filed = 0;
        for (var due : dues) {
            store(due, customers.row(due.customerNumber()).id(), table);
            if (++filed % FLUSH_EVERY == 0) {
                items.flushAndForget();
            }
        }
        return filed;
    }

    /** Refuses what stands on the list already. */
    public void refuseListed(FileDue due) {
        refuseListed(customers.row(due.customerNumber()), due);
    }

    private void refuseListed(CustomerRow customer, FileDue due) {
        if (items.isListed(customer.id(), due.kind(), due.reference())) {
            throw Refusal.conflict("collection.refusal.twice", customer.name(), due.reference());
        }
    }

    private CollectionItem store(FileDue due, long customerId, DunningTable table) {
        var item = new CollectionItem(items.nextNumber(access.today().getYear()), due, customerId, access.today());
        item.plan(table);
        items.add(item);
        trail.record(KIND, item.id(), "list", "R14-M2c", null, due.toString());
        return item;
    }

    /** Keeps what was done; a promise is looked after on the working day after it, a renewal gives the file its new end. */
    public void work(String number, NewDunning done) {
        var item = items.get(number);
        var customer = access.visible(item);
        access.requireWorks(customer);
        if (done.outcome() == DunningOutcome.RENEWED && done.on() != null) {
            register.renew(customer.number(), done.on());
        }
        int step = item.worked(done, access.today(), table());
        items.add(new DunningRecord(item.id(), step, done, access.moment()));
        touch(customer, item, done);
        trail.record(KIND, item.id(), done.outcome().name(), "R14-M2c", null, done.toString());
        items.flush(number);
    }

    /** Talks with a customer stand among his contacts too. */
    private void touch(CustomerRow customer, CollectionItem item, NewDunning done) {
        boolean talked = done.action() == DunningAction.CALL || done.action() == DunningAction.VISIT;
        if (access.person() == null || !talked || done.outcome() == DunningOutcome.NOT_REACHED) {
            return;
        }
        boolean arrears = item.kind() == CollectionKind.ARREARS;
        var words = done.words() == null ? item.number() : item.number() + " " + done.words();
        touches.record(
                customer.number(),
                new NewTouch(
                        arrears ? TouchPurpose.ARREARS : TouchPurpose.RETENTION,
                        SaleStage.AFTERSALE,
                        words,
                        item.number()));
    }

    /** Gives an item up, with a reason; area or sales manager, or whose list it is. */
    public void drop(String number, String reason) {
        var item = items.get(number);
        access.requireWorks(access.visible(item));
        var why = Typed.required(reason, LONGEST, "collection.missing.words");
        var action = Objects.requireNonNullElse(item.nextAction(), DunningAction.CALL);
        item.drop(table());
        items.add(new DunningRecord(
                item.id(), 0, new NewDunning(action, DunningOutcome.DROPPED, null, why), access.moment()));
        trail.record(KIND, item.id(), "drop", null, null, why);
        items.flush(number);
    }

    /** Lists the contracts whose end has come near enough by the table; whose list they are on is told. Tells how many. */
    @Clause("R14-M2c")
    public int listRenewals() {
        access.requireMayPlan();
        var table = table();
        var today = access.today();
        var ending = items.ending(today, table.horizon(today), MOST_A_DAY);
        for (var end : ending) {
            var due = new FileDue(CollectionKind.RENEWAL, end.number(), end.on().toString(), 0, end.on());
            var item = store(due, end.customerId(), table);
            var customer = customers.byIds(List.of(end.customerId())).get(end.customerId());
            if (customer != null && customer.ownerId() != null) {
                notices.tell(
                        customer.ownerId(),
                        "collection.notice.renewal",
                        List.of(customer.name(), end.on().toString()),
                        "/sales/due?number=" + item.number());
            }
        }
        return ending.size();
    }

    private DunningTable table() {
        return new DunningTable(items.steps(), calendars.current());
    }
}
