package io.gridkeeper.web.order;

import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.order.OrderRow;
import io.gridkeeper.marketing.order.OrderSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The last orders of a customer, on the customer's page: sales, installations and faults together (R14-1d). */
@Named
@RequestScoped
public class CustomerOrders {

    private static final int SHOWN = 10;

    @Inject
    private OrderSearch search;

    public List<OrderRow> of(String number) {
        return search.list(OrderFilter.parse(Map.of("customer", List.of(number))), null, SHOWN)
                .rows();
    }
}
