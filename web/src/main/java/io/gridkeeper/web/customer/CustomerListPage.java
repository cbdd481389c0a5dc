package io.gridkeeper.web.customer;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerKind;
import io.gridkeeper.marketing.customer.CustomerRow;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.customer.CustomerSort;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** The list of customers. The address bar holds filter, order and position, so that a link can be sent. */
@Named
@RequestScoped
public class CustomerListPage {

    private static final int PAGE = 50;

    @Inject
    private CustomerSearch search;

    private CustomerFilter filter = CustomerFilter.none();
    private CustomerSort sort = CustomerSort.NAME;
    private Slice<CustomerRow> slice = new Slice<>(List.of(), null);
    private CustomerSearch.Count count = new CustomerSearch.Count(0, false);

    @PostConstruct
    void load() {
        filter = CustomerFilter.parse(SalesAddress.parameters());
        sort = filter.due()
                ? CustomerSort.VISIT_DUE
                : SalesAddress.constant("sort", CustomerSort.class, CustomerSort.NAME);
        count = search.count(filter);
        slice = search.list(filter, sort, Faces.getRequestParameter("cursor"), PAGE);
    }

    /** Which of the tabs is open. */
    public String getTab() {
        if (filter.lost()) {
            return "lost";
        }
        if (filter.due()) {
            return "due";
        }
        return switch (Objects.requireNonNullElse(filter.owner(), "")) {
            case CustomerFilter.ME -> "mine";
            case CustomerFilter.NOBODY -> "unlisted";
            default -> "all";
        };
    }

    public List<String> getTabs() {
        return List.of("all", "mine", "due", "unlisted", "lost");
    }

    public String query(String tab) {
        return switch (tab) {
            case "mine" -> "owner=me";
            case "due" -> "owner=me&due=true";
            case "unlisted" -> "owner=none";
            case "lost" -> "lost=true";
            default -> "";
        };
    }

    public CustomerClass[] getClasses() {
        return CustomerClass.values();
    }

    public CustomerKind[] getKinds() {
        return CustomerKind.values();
    }

    public CustomerFilter getFilter() {
        return filter;
    }

    public List<CustomerRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return slice.next() == null
                ? ""
                : "/sales/customers?" + filter.toQuery() + "&sort=" + sort + "&cursor=" + slice.next();
    }

    public CustomerSearch.Count getCount() {
        return count;
    }
}
