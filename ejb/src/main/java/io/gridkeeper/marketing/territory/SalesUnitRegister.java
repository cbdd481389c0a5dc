package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The basic units of the market, as far as the caller's grids reach. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class SalesUnitRegister {

    private static final int MOST_ROWS = 500;

    @Inject
    private SalesUnits units;

    @Inject
    private SalesScope scope;

    /** A page of units in the order of codes; at most 500. */
    public Slice<SalesUnitRow> list(SalesUnitFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var from = Cursor.decode(cursor, 1);
        var visible = scope.visibleGridIds();
        if (visible.map(Collection::isEmpty).orElse(false)) {
            return new Slice<>(List.of(), null);
        }
        var page = units.page(visible.orElse(null), filter, from == null ? "" : from.text(0), rows + 1);
        return Slice.of(page, rows, row -> Cursor.encode(row.code()));
    }

    /** One unit in a grid the caller sees; one in no grid is the sales manager's. */
    public SalesUnitRow unit(String code) {
        return units.row(code).filter(this::sees).orElseThrow(() -> Refusal.notFound("territory.unit.unknown"));
    }

    /** Units by ids, for the lists of other capabilities; not bounded, because only names come of it. */
    public Map<Long, SalesUnitRow> byIds(Collection<Long> ids) {
        return units.rows(ids).stream().collect(Collectors.toMap(SalesUnitRow::id, Function.identity()));
    }

    /** Units with everything about them, after a code, as far as the caller sees: a page of an export. */
    public List<SalesUnitEntry> entriesAfter(String code, int limit) {
        var visible = scope.visibleGridIds();
        if (visible.map(Collection::isEmpty).orElse(false)) {
            return List.of();
        }
        var page = units.entities(visible.orElse(null), code, limit).stream()
                .map(SalesUnit::entry)
                .toList();
        units.flushAndForget();
        return page;
    }

    private boolean sees(SalesUnitRow unit) {
        return scope.visibleGridIds()
                .map(ids -> unit.salesGridId() != null && ids.contains(unit.salesGridId()))
                .orElse(true);
    }
}
