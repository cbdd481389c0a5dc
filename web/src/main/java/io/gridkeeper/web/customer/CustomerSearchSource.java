package io.gridkeeper.web.customer;

import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import io.gridkeeper.web.frame.SearchSource;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Customers in the search over everything, by number, name and address. */
@RequestScoped
public class CustomerSearchSource implements SearchSource {

    private static final int SHORTEST = 2;

    @Inject
    private CustomerSearch search;

    @Inject
    private Texts msg;

    @Override
    public String kind() {
        return "customer";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        var filter = CustomerFilter.parse(Map.of("text", List.of(text)));
        return search.list(filter, CustomerSort.NAME, null, limit).rows().stream()
                .map(this::hit)
                .toList();
    }

    private SearchHit hit(CustomerRow row) {
        return new SearchHit(
                row.name(),
                row.number() + " · " + Objects.requireNonNullElse(row.gridName(), "") + " · "
                        + msg.name("customer.class", row.customerClass()),
                "/sales/customer?number=" + row.number());
    }
}
