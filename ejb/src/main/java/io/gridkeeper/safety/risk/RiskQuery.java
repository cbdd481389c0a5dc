package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Conditions;
import io.gridkeeper.foundation.kernel.Cursor;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list: a filter, the grids it is bounded by and the row it goes on after. */
final class RiskQuery extends Conditions {

    private RiskQuery() {}

    /** @param grids where to look; null means everywhere */
    static RiskQuery points(RiskFilter filter, @Nullable Collection<Long> grids) {
        var query = new RiskQuery();
        query.within("p.gridId", grids);
        query.text(filter.text(), "p.code", "p.name");
        query.equal("coalesce(p.residual, p.inherent)", "level", filter.level());
        query.equal("p.kind", "kind", filter.kind());
        query.equal("p.placeId", "place", filter.place());
        query.add(filter.closed() ? "p.closedOn is not null" : "p.closedOn is null");
        if (filter.again()) {
            query.add("exists (select 1 from RiskEvent a where a.unit.point = p and a.endedOn is null"
                    + " and a.reassessDue is not null)");
        }
        return query;
    }

    /** @param grids where to look; null means everywhere */
    static RiskQuery measures(MeasureFilter filter, @Nullable Collection<Long> grids) {
        var query = new RiskQuery();
        query.add("m.endedOn is null and e.endedOn is null and p.closedOn is null");
        query.within("p.gridId", grids);
        query.text(filter.text(), "m.description", "p.name");
        query.equal("m.kind", "kind", filter.kind());
        query.equal("m.controlLevel", "control", filter.control());
        query.equal("m.responsibleId", "responsible", filter.responsible());
        query.equal("p.code", "point", filter.point());
        if (filter.unchecked()) {
            query.add("m.cycle.length is null");
        }
        return query;
    }

    RiskQuery after(String column, @Nullable String cursor) {
        var last = Cursor.decode(cursor, 1);
        if (last != null) {
            add(column + " > :after");
            bind(Map.of("after", column.endsWith(".id") ? (Object) last.number(0) : last.text(0)));
        }
        return this;
    }

    void bind(Query prepared) {
        parameters().forEach(prepared::setParameter);
    }

    private void text(@Nullable String text, String one, String other) {
        if (text != null) {
            add("(lower(" + one + ") like :text escape '!' or lower(" + other + ") like :text escape '!')");
            var plain = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            bind(Map.of("text", "%" + plain + "%"));
        }
    }
}
