package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.notice.Notices;
import io.gridkeeper.marketing.customer.ChannelRegister;
import io.gridkeeper.marketing.order.OrderEvent.Deed;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that changes an order. Refusals: not found for what lies outside the caller's sales grids, forbidden for
 * what somebody else works, conflict for what somebody did before him.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class OrderRegister {

    private static final int LONGEST = 500;
    private static final int LONGEST_WAIT = 200;
    private static final int LONGEST_NAME = 60;
    private static final String KIND = "salesOrder";

    @Inject
    private Orders orders;

    @Inject
    private Catalogue catalogue;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderAccess access;

    @Inject
    private SalesScope scope;

    @Inject
    private ChannelRegister channels;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    /** Places an order of a customer the caller sees; it goes to whom the kind is for. Gives its number. */
    @Clause({"R14-3.2.1d", "R14-M3a", "R14-M4a", "R14-M4b"})
    public String place(PlaceOrder order) {
        if (order.channelNumber() != null) {
            channels.view(order.channelNumber());
        }
        var placed = desk.place(order);
        orders.add(placed);
        note(placed, new Deed(OrderAct.PLACE, order.words() == null ? null : cut(order.words()), null));
        tell(placed, "order.notice.placed");
        return placed.number();
    }

    /** Sends a list of customers to be worked; an order comes to each. The sales manager does it. Gives its number. */
    @Clause("R14-3.3.2c")
    public String dispatch(Dispatch dispatch) {
        if (!scope.mayPlan()) {
            throw Refusal.forbidden("order.refusal.dispatchNotYours");
        }
        if (dispatch.dueOn().isBefore(access.today())) {
            throw Refusal.invalid("order.refusal.dueInThePast");
        }
        var list = new DispatchList(orders.nextDispatchNumber(), dispatch, access.person(), access.now());
        orders.add(list);
        for (var number : dispatch.customerNumbers()) {
            var placed = desk.place(new PlaceOrder(
                    dispatch.kindCode(), number, dispatch.productCode(), 1, 0, dispatch.title(), null, null, null));
            placed.dispatched(list.id(), list.dueOn());
            orders.add(placed);
            note(placed, new Deed(OrderAct.DISPATCH, list.number(), "R14-3.3.2c"));
            tell(placed, "order.notice.dispatched");
        }
        return list.number();
    }

    /** Takes notice of a dispatched order. */
    @Clause("R14-3.3.2c")
    public void acknowledge(String number) {
        var order = allowed(number, OrderAct.ACKNOWLEDGE);
        order.acknowledge(access.now());
        done(order, new Deed(OrderAct.ACKNOWLEDGE, null, null));
    }

    /** Takes an order to a later stage of its kind, counted from one. */
    @Clause("R14-1e")
    public void advance(String number, int stage) {
        var order = allowed(number, OrderAct.ADVANCE);
        var kind = catalogue.known(order.kindCode());
        int last = kind.lastStage();
        order.advance(stage, last, stage >= 1 && stage <= last && kind.offers(stage), access.today());
        done(order, new Deed(OrderAct.ADVANCE, String.valueOf(stage), null));
    }

    /** The order waits for something, such as access to a building. */
    @Clause("R14-M1d")
    public void waitFor(String number, String what) {
        var order = allowed(number, OrderAct.WAIT);
        var cause = Typed.required(what, LONGEST_WAIT, "order.refusal.reasonMissing");
        order.waitFor(cause);
        done(order, new Deed(OrderAct.WAIT, cause, "R14-M1d"));
    }

    public void resume(String number) {
        var order = allowed(number, OrderAct.RESUME);
        order.resume();
        done(order, new Deed(OrderAct.RESUME, null, null));
    }

    /** Gives an order to somebody else who works the grid; an absent person's deputy gets it this way. */
    @Clause({"R14-3.2.1d", "R14-M1d"})
    public void handOn(String number, long personId, String reason) {
        var order = allowed(number, OrderAct.HAND_ON);
        if (!scope.gridsOf(personId).contains(order.gridId())) {
            throw Refusal.invalid("order.refusal.worksElsewhere");
        }
        order.handOn(personId);
        done(order, new Deed(OrderAct.HAND_ON, Typed.required(reason, LONGEST, "order.refusal.reasonMissing"), null));
        tell(order, "order.notice.placed");
    }

    /** Notes material that was used. */
    public void use(String number, Material material) {
        var order = allowed(number, OrderAct.MATERIAL);
        orders.add(new OrderMaterial(order.id(), material));
        done(
                order,
                new Deed(
                        OrderAct.MATERIAL,
                        material.name() + " " + material.quantity().toPlainString() + " " + material.unit(),
                        null));
    }

    /** The work is done; the customer has to confirm it. */
    @Clause("R14-M4a")
    public void finish(String number, String result) {
        var order = allowed(number, OrderAct.FINISH);
        var what = Typed.required(result, LONGEST, "order.missing.result");
        order.finish(what, access.now());
        done(order, new Deed(OrderAct.FINISH, what, null));
    }

    /** The customer confirms that it is done; {@code by} is who did. */
    @Clause("R14-M4b")
    public void confirm(String number, String by) {
        var order = allowed(number, OrderAct.CONFIRM);
        var who = Typed.required(by, LONGEST_NAME, "order.missing.confirmer");
        order.confirm(who, access.today());
        done(order, new Deed(OrderAct.CONFIRM, who, "R14-M4b"));
    }

    /** The customer says that it is not done. */
    public void reject(String number, String reason) {
        var order = allowed(number, OrderAct.REJECT);
        order.reject();
        done(order, new Deed(OrderAct.REJECT, Typed.required(reason, LONGEST, "order.refusal.reasonMissing"), null));
    }

    /** Ends a sale. It is credited to whose list the channel is on, else to whoever works the order. */
    @Clause({"R14-M3a", "R14-3.3.2c"})
    public void closeSale(String number, CloseSale how) {
        var order = allowed(number, OrderAct.CLOSE_SALE);
        order.closeSale(how, credited(order), access.now());
        done(order, new Deed(OrderAct.CLOSE_SALE, how.words(), null));
    }

    private @Nullable Long credited(SalesOrder order) {
        var channel = order.channelNumber();
        var owner = channel == null ? null : channels.view(channel).row().ownerId();
        return owner == null ? order.handlerId() : owner;
    }

    public void cancel(String number, String reason) {
        var order = allowed(number, OrderAct.CANCEL);
        var why = Typed.required(reason, LONGEST, "order.refusal.reasonMissing");
        order.cancel(why);
        done(order, new Deed(OrderAct.CANCEL, why, null));
    }

    private SalesOrder allowed(String number, OrderAct act) {
        var order = orders.get(number);
        access.require(order, act);
        return order;
    }

    private void done(SalesOrder order, Deed deed) {
        note(order, deed);
        orders.flush(order);
    }

    private void note(SalesOrder order, Deed deed) {
        orders.add(new OrderEvent(order, deed, access.person(), access.now()));
        trail.record(
                KIND,
                order.id(),
                deed.act().name(),
                deed.clause(),
                null,
                order.state().name());
    }

    private void tell(SalesOrder order, String key) {
        var handler = order.handlerId();
        if (handler != null && !handler.equals(access.person())) {
            notices.tell(handler, key, List.of(order.number()), "/sales/order?number=" + order.number());
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
