package io.gridkeeper.web.salesgrid;

import io.gridkeeper.marketing.customer.CustomerFilter;
import io.gridkeeper.marketing.customer.CustomerSearch;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.territory.GridResourceBook;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Puts the overview of a grid together, each part bounded by its own boundary. */
@RequestScoped
public class GridOverviews {

    @Inject
    private SalesGridRegister grids;

    @Inject
    private GridResourceBook resources;

    @Inject
    private CustomerSearch customers;

    @Inject
    private OrderSearch orders;

    public GridOverview of(String code) {
        var grid = grids.grid(code);
        var inGrid = CustomerFilter.parse(Map.of("grid", List.of(String.valueOf(grid.id()))));
        return new GridOverview(
                grid,
                grids.path(grid),
                grids.staff(grid.id()),
                grids.gapsOf(grid),
                customers.classes(inGrid),
                orders.work(grid.id()),
                resources.of(code));
    }
}
