package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Cursor;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list: a filter, the grids it is bounded by and the row it goes on after. */
final class RiskQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private RiskQuery() {}

    /** @param grids where to look; null means everywhere */
    static RiskQuery points(RiskFilter filter, @Nullable Collection<Long> grids) {
        var query = new RiskQuery();
        query.in("p.gridId", grids);
        query.text(filter.text(), "p.code", "p.name");
        query.is("coalesce(p.residual, p.inherent)", "level", filter.level());
        query.is("p.kind", "kind", filter.kind());
        query.is("p.placeId", "place", filter.place());
        query.conditions.add(filter.closed() ? "p.closedOn is not null" : "p.closedOn is null");
        if (filter.again()) {
            query.conditions.add("exists (select 1 from RiskEvent a where a.unit.point = p and a.endedOn is null"
                    + " and a.reassessDue is not null)");
        }
        return query;
    }

    /** @param grids where to look; null means everywhere */
    static RiskQuery measures(MeasureFilter filter, @Nullable Collection<Long> grids) {
        var query = new RiskQuery();
        query.conditions.add("m.endedOn is null and e.endedOn is null and p.closedOn is null");
        query.in("p.gridId", grids);
        query.text(filter.text(), "m.description", "p.name");
        query.is("m.kind", "kind", filter.kind());
        query.is("m.controlLevel", "control", filter.control());
        query.is("m.responsibleId", "responsible", filter.responsible());
        query.is("p.code", "point", filter.point());
        if (filter.unchecked()) {
            query.conditions.add("m.cycle.length is null");
        }
        return query;
    }

    RiskQuery after(String column, @Nullable String cursor) {
        var last = Cursor.decode(cursor, 1);
        if (last != null) {
            conditions.add(column + " > :after");
            parameters.put("after", column.endsWith(".id") ? (Object) last.number(0) : last.text(0));
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    void bind(Query prepared) {
        parameters.forEach(prepared::setParameter);
    }

    private void in(String column, @Nullable Collection<Long> grids) {
        if (grids != null) {
            conditions.add(column + " in (:grids)");
            parameters.put("grids", grids);
        }
    }

    private void is(String column, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }

    private void text(@Nullable String text, String one, String other) {
        if (text != null) {
            conditions.add("(lower(" + one + ") like :text escape '!' or lower(" + other + ") like :text escape '!')");
            var plain = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            parameters.put("text", "%" + plain + "%");
        }
    }
}
