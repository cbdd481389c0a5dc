package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.customer.CustomerTouches;
import io.gridkeeper.marketing.order.OrderSearch;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What sales grids have covered and how their selling goes, for pages and dashboards; bounded by the grids the caller
 * sees. Days are included at both ends. A grid out of sight is not found.
 */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class CoverageFigures {

    private static final long[] NONE = new long[4];

    @Inject
    private CoverageCounts counts;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private CustomerTouches touches;

    @Inject
    private OrderSearch orders;

    @Inject
    private SalesCaller caller;

    /** Every grid the caller sees, in the order of codes; areas above grids are left out. */
    @Clause("R14-2.4b")
    public List<Coverage> all(LocalDate from, LocalDate to) {
        return coverage(grids.tree().stream().filter(SalesGridRow::isGrid).toList(), from, to);
    }

    /** One grid the caller sees. */
    @Clause("R14-2.4b")
    public Coverage of(long gridId, LocalDate from, LocalDate to) {
        return coverage(List.of(grid(gridId)), from, to).getFirst();
    }

    private List<Coverage> coverage(List<SalesGridRow> rows, LocalDate from, LocalDate to) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(SalesGridRow::id).toList();
        var areas = counts.areas(ids);
        var customers = counts.customers(ids);
        var touched = counts.touched(ids, from, to);
        return rows.stream()
                .map(row -> new Coverage(
                        row.id(),
                        row.name(),
                        of(areas, row)[0],
                        of(touched, row)[1],
                        of(customers, row)[0],
                        of(touched, row)[0],
                        of(customers, row)[1]))
                .toList();
    }

    /** The selling of one grid the caller sees: visits, offers, contracts, success. */
    @Clause({"R14-1e", "R14-2.3a"})
    public SellingFigures selling(long gridId, LocalDate from, LocalDate to) {
        var row = grid(gridId);
        var visits = of(counts.visits(List.of(gridId), from, to, caller.today()), row);
        var sold = orders.figures(gridId, from, to);
        return new SellingFigures(
                gridId,
                row.name(),
                visits[0],
                visits[1],
                visits[3],
                visits[2],
                sold.offers(),
                sold.contracts(),
                touches.figures(gridId, from, to).serviceShare());
    }

    private SalesGridRow grid(long gridId) {
        return grids.tree().stream()
                .filter(row -> row.id() == gridId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("territory.grid.unknown"));
    }

    private static long[] of(Map<Long, long[]> counted, SalesGridRow row) {
        return counted.getOrDefault(row.id(), NONE);
    }
}
