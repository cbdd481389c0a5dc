package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Conditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of one query: text with named parameters only, never with values in it. */
final class OrderQuery extends Conditions {

    /** @param grids the grids to search in; null means all */
    OrderQuery(OrderFilter filter, @Nullable Collection<Long> grids, long me, LocalDate today) {
        within("o.gridId", grids);
        equal("o.state", "state", filter.state());
        if (filter.open()) {
            add("o.state in (:open)", "open", OrderState.open());
        }
        equal("o.family", "family", filter.family());
        equal("o.handlerId", "handler", person(filter.handler(), me));
        equal("o.sellerId", "seller", person(filter.seller(), me));
        equal("c.number", "customer", filter.customer());
        add(
                "o.dispatchId = (select d.id from DispatchList d where d.number = :dispatch)",
                "dispatch",
                filter.dispatch());
        equal("o.channelNumber", "channel", filter.channel());
        equal("o.won", "won", filter.won());
        if (filter.overdue()) {
            add("o.timing.dueOn < :today", "today", today);
            add("o.state in (:late)", "late", List.of(OrderState.WORKING, OrderState.DISPATCHED));
        }
        if (filter.waiting()) {
            add("o.waitingFor is not null");
        }
        add("o.closedOn >= :closedFrom", "closedFrom", filter.closedFrom());
        add("o.closedOn <= :closedTo", "closedTo", filter.closedTo());
    }

    private static @Nullable Long person(@Nullable String word, long me) {
        return word == null ? null : OrderFilter.ME.equals(word) ? Long.valueOf(me) : Long.valueOf(word);
    }

    /** Only what one person works, for somebody who sees nothing else. */
    void handledBy(long person) {
        add("o.handlerId = :self", "self", person);
    }

    void before(long id) {
        add("o.id < :before", "before", id);
    }
}
