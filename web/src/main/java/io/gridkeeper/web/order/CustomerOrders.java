package io.gridkeeper.web.order;

import io.gridkeeper.marketing.order.OrderFamily;
import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.order.OrderRow;
import io.gridkeeper.marketing.order.OrderSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The last orders of a customer, on the customer's page: sales, installations and faults together (R14-1d). */
@Named
@RequestScoped
public class CustomerOrders {

    private static final int SHOWN = 10;

    @Inject
    private OrderSearch search;

    /** How many open orders of a family a customer has. */
    public record Part(OrderFamily family, long orders) {}

    /** Open sales, installations and faults, each family with its number. */
    public List<Part> open(String number) {
        return Arrays.stream(OrderFamily.values())
                .map(family -> new Part(family, count(number, family)))
                .toList();
    }

    private long count(String number, OrderFamily family) {
        return search.sum(OrderFilter.parse(
                        Map.of("customer", List.of(number), "family", List.of(family.name()), "open", List.of("true"))))
                .orders();
    }

    public List<OrderRow> of(String number) {
        return search.list(OrderFilter.parse(Map.of("customer", List.of(number))), null, SHOWN)
                .rows();
    }
}
