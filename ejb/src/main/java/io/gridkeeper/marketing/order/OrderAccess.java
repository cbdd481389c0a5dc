package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesAccess;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.Set;

/** Who may see an order and do what to it. One out of sight is not found, never forbidden. */
@Dependent
class OrderAccess extends SalesAccess {

    void requireVisible(SalesOrder order) {
        if (!scope().sees(order.gridId()) && !scope().isOwnListOf(order.handlerId())) {
            throw Refusal.notFound("order.refusal.unknown", order.number());
        }
    }

    boolean leads(SalesOrder order) {
        return leads(order.gridId());
    }

    /** Refuses what the caller may not do to the order now. */
    void require(SalesOrder order, OrderAct act) {
        requireVisible(order);
        if (!order.isWith(person()) && !leads(order)) {
            throw Refusal.forbidden("order.refusal.notYours");
        }
        if (!acts(order).contains(act)) {
            throw Refusal.conflict("order.refusal.state", order.number());
        }
    }

    /** What the caller may do now. */
    Set<OrderAct> acts(SalesOrder order) {
        var acts = EnumSet.noneOf(OrderAct.class);
        boolean leads = leads(order);
        if (!order.state().isOpen() || (!leads && !order.isWith(person()))) {
            return acts;
        }
        switch (order.state()) {
            case DISPATCHED -> acts.add(OrderAct.ACKNOWLEDGE);
            case WORKING -> {
                acts.addAll(EnumSet.of(OrderAct.ADVANCE, OrderAct.MATERIAL));
                acts.add(order.waitingFor() == null ? OrderAct.WAIT : OrderAct.RESUME);
                acts.add(order.family() == OrderFamily.SALE ? OrderAct.CLOSE_SALE : OrderAct.FINISH);
            }
            case DONE -> acts.addAll(EnumSet.of(OrderAct.CONFIRM, OrderAct.REJECT));
            case CLOSED, CANCELLED -> acts.clear();
        }
        if (leads) {
            acts.addAll(EnumSet.of(OrderAct.HAND_ON, OrderAct.CANCEL));
        }
        return acts;
    }
}
