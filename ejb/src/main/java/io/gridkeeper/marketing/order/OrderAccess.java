package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may see an order and do what to it. One out of sight is not found, never forbidden. */
@Dependent
class OrderAccess {

    @Inject
    private CurrentCaller current;

    @Inject
    private SalesScope scope;

    @Inject
    private Clock clock;

    @Nullable
    Long person() {
        return current.get().personId();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }

    void requireVisible(SalesOrder order) {
        if (!scope.sees(order.gridId()) && !scope.isOwnListOf(order.handlerId())) {
            throw Refusal.notFound("order.refusal.unknown", order.number());
        }
    }

    boolean leads(SalesOrder order) {
        return scope.mayPlan() || scope.holds(order.gridId(), SalesPost.AREA_MANAGER);
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
