package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Finds visits, bounded by the sales grids the caller sees. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class VisitSearch {

    private static final int MOST_ROWS = 200;

    @Inject
    private Visits visits;

    @Inject
    private SalesCaller caller;

    @Inject
    private SalesScope scope;

    /** One page, the newest days first, at most 200 rows. */
    public Slice<VisitRow> list(VisitFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var me = caller.person();
        var query = new VisitQuery(filter, caller.within(filter.grid()), me == null ? 0 : me, caller.today());
        query.after(cursor);
        return Slice.of(visits.list(query, rows + 1), rows, row -> Cursor.encode(row.plannedOn(), row.id()));
    }

    /** One visit the caller sees. */
    public VisitRow row(long id) {
        return visits.row(id)
                .filter(row -> scope.sees(row.gridId()))
                .orElseThrow(() -> Refusal.notFound("visit.refusal.unknown"));
    }
}
