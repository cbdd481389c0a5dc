package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of one query: text with named parameters only, never with values in it. */
final class VisitQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param grids the grids to search in; null means all */
    VisitQuery(VisitFilter filter, @Nullable Collection<Long> grids, long me, LocalDate today) {
        if (grids != null) {
            within(grids);
        }
        equal("v.state", "state", filter.state());
        var person = filter.person();
        equal(
                "v.personId",
                "person",
                person == null ? null : VisitFilter.ME.equals(person) ? Long.valueOf(me) : Long.valueOf(person));
        equal("c.number", "customer", filter.customer());
        if (filter.from() != null) {
            add("v.plannedOn >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            add("v.plannedOn <= :to", "to", filter.to());
        }
        if (filter.far()) {
            add("v.near = :near", "near", false);
        }
        if (filter.missed()) {
            add("v.plannedOn < :today", "today", today);
            add("v.state = :planned", "planned", VisitState.PLANNED);
        }
    }

    private void within(Collection<Long> grids) {
        if (grids.isEmpty()) {
            conditions.add("1 = 0");
        } else {
            add("v.gridId in (:grids)", "grids", grids);
        }
    }

    /** Only what comes after the cursor, newest days first. */
    void after(@Nullable String cursor) {
        var from = Cursor.decode(cursor, 2);
        if (from != null) {
            conditions.add("(v.plannedOn < :lastDay or (v.plannedOn = :lastDay and v.id < :lastId))");
            parameters.put("lastDay", day(from.text(0)));
            parameters.put("lastId", from.number(1));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException mangled) {
            throw Refusal.invalid("kernel.cursor.unreadable");
        }
    }

    private void equal(String path, String name, @Nullable Object value) {
        if (value != null) {
            add(path + " = :" + name, name, value);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
