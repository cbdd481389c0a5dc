package io.gridkeeper.web.salesgrid;

import io.gridkeeper.marketing.customer.CustomerClass;
import io.gridkeeper.marketing.order.GridWork;
import io.gridkeeper.marketing.territory.GridResourceRow;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.territory.StaffGap;
import io.gridkeeper.marketing.territory.StaffRow;
import java.util.List;
import java.util.Map;

/** A sales grid with everything about it: people and gaps, customers by class, open work, resources. */
public record GridOverview(
        SalesGridRow grid,
        List<SalesGridRow> path,
        List<StaffRow> staff,
        List<StaffGap> gaps,
        Map<CustomerClass, Long> customers,
        GridWork work,
        List<GridResourceRow> resources) {}
