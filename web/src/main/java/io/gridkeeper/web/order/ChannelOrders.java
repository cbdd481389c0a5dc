package io.gridkeeper.web.order;

import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.order.OrderRow;
import io.gridkeeper.marketing.order.OrderSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What came through an agency channel, on the channel's page. */
@Named
@RequestScoped
public class ChannelOrders {

    private static final int SHOWN = 10;

    @Inject
    private OrderSearch search;

    /** The last orders. */
    public List<OrderRow> of(String number) {
        return search.list(OrderFilter.parse(Map.of("channel", List.of(number))), null, SHOWN)
                .rows();
    }

    /** The sales won through it, and what they came to. */
    public OrderSearch.Sum won(String number) {
        return search.sum(OrderFilter.parse(Map.of("channel", List.of(number), "won", List.of("true"))));
    }
}
