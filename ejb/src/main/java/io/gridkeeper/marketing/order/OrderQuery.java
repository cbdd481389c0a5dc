package io.gridkeeper.marketing.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of one query: text with named parameters only, never with values in it. */
final class OrderQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param grids the grids to search in; null means all */
    OrderQuery(OrderFilter filter, @Nullable Collection<Long> grids, long me, LocalDate today) {
        if (grids != null) {
            within(grids);
        }
        equal("o.state", "state", filter.state());
        if (filter.open()) {
            add("o.state in (:open)", "open", OrderState.open());
        }
        equal("o.family", "family", filter.family());
        equal("o.handlerId", "handler", person(filter.handler(), me));
        equal("o.sellerId", "seller", person(filter.seller(), me));
        equal("c.number", "customer", filter.customer());
        if (filter.dispatch() != null) {
            add(
                    "o.dispatchId = (select d.id from DispatchList d where d.number = :dispatch)",
                    "dispatch",
                    filter.dispatch());
        }
        equal("o.channelNumber", "channel", filter.channel());
        equal("o.won", "won", filter.won());
        if (filter.overdue()) {
            add("o.timing.dueOn < :today", "today", today);
            add("o.state in (:late)", "late", List.of(OrderState.WORKING, OrderState.DISPATCHED));
        }
        if (filter.waiting()) {
            conditions.add("o.waitingFor is not null");
        }
        if (filter.closedFrom() != null) {
            add("o.closedOn >= :closedFrom", "closedFrom", filter.closedFrom());
        }
        if (filter.closedTo() != null) {
            add("o.closedOn <= :closedTo", "closedTo", filter.closedTo());
        }
    }

    private void within(Collection<Long> grids) {
        if (grids.isEmpty()) {
            conditions.add("1 = 0");
        } else {
            add("o.gridId in (:grids)", "grids", grids);
        }
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

    private void equal(String path, String name, @Nullable Object value) {
        if (value != null) {
            add(path + " = :" + name, name, value);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** The conditions, with a leading space, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
