package io.gridkeeper.web.order;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.order.DispatchRow;
import io.gridkeeper.marketing.order.OrderFamily;
import io.gridkeeper.marketing.order.OrderFilter;
import io.gridkeeper.marketing.order.OrderRow;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.web.customer.SalesAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The list of orders; a bare address shows what is open. */
@Named
@RequestScoped
public class OrderListPage {

    private static final int PAGE = 50;

    @Inject
    private OrderSearch search;

    private OrderFilter filter = OrderFilter.parse(Map.of());
    private Slice<OrderRow> slice = new Slice<>(List.of(), null);
    private OrderSearch.Sum sum = new OrderSearch.Sum(0, 0);

    @PostConstruct
    void load() {
        var asked = SalesAddress.parameters();
        filter = OrderFilter.parse(asked.isEmpty() ? Map.of("open", List.of("true")) : asked);
        sum = search.sum(filter);
        slice = search.list(filter, Faces.getRequestParameter("cursor"), PAGE);
    }

    public List<String> getTabs() {
        return List.of("mine", "open", "waiting", "overdue", "sold", "all");
    }

    public String query(String tab) {
        return switch (tab) {
            case "mine" -> "open=true&handler=me";
            case "open" -> "open=true";
            case "waiting" -> "open=true&waiting=true";
            case "overdue" -> "overdue=true";
            case "sold" -> "family=SALE&won=true";
            default -> "all=true";
        };
    }

    public boolean isAt(String tab) {
        return OrderFilter.parse(SalesAddress.query(query(tab))).equals(filter);
    }

    public OrderFamily[] getFamilies() {
        return OrderFamily.values();
    }

    public List<DispatchRow> getDispatches() {
        return search.dispatches();
    }

    public OrderFilter getFilter() {
        return filter;
    }

    public List<OrderRow> getRows() {
        return slice.rows();
    }

    public OrderSearch.Sum getSum() {
        return sum;
    }

    public String getNext() {
        return slice.next() == null ? "" : "/sales/orders?all=true&" + filter.toQuery() + "&cursor=" + slice.next();
    }
}
