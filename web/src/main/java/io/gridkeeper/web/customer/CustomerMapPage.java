package io.gridkeeper.web.customer;

import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.territory.SalesGridRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The customers of one grid on the map: the grid of the address, else the first the caller sees. */
@Named
@RequestScoped
public class CustomerMapPage {

    @Inject
    private CustomerSearch search;

    @Inject
    private SalesPeople people;

    private List<SalesGridRow> grids = List.of();
    private List<CustomerSearch.Spot> spots = List.of();
    private long grid;

    @PostConstruct
    void load() {
        grids = people.getGrids().stream().filter(SalesGridRow::isGrid).toList();
        grid = grids.stream().findFirst().map(SalesGridRow::id).orElse(0L);
        var asked = SalesAddress.text("grid");
        if (asked.matches("\\d{1,18}")) {
            grid = Long.parseLong(asked);
        }
        if (grid != 0) {
            spots = search.map(grid);
        }
    }

    public long count(CustomerSearch.Spot spot, CustomerClass one) {
        return spot.classes().getOrDefault(one, 0L);
    }

    public CustomerClass[] getClasses() {
        return CustomerClass.values();
    }

    public List<SalesGridRow> getGrids() {
        return grids;
    }

    public List<CustomerSearch.Spot> getSpots() {
        return spots;
    }

    public long getGrid() {
        return grid;
    }
}
