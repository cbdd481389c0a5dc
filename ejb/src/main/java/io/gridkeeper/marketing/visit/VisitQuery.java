package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Conditions;
import io.gridkeeper.foundation.kernel.Cursor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of one query: text with named parameters only, never with values in it. */
final class VisitQuery extends Conditions {

    /** @param grids the grids to search in; null means all */
    VisitQuery(VisitFilter filter, @Nullable Collection<Long> grids, long me, LocalDate today) {
        within("v.gridId", grids);
        equal("v.state", "state", filter.state());
        var person = filter.person();
        equal(
                "v.personId",
                "person",
                person == null ? null : VisitFilter.ME.equals(person) ? Long.valueOf(me) : Long.valueOf(person));
        equal("c.number", "customer", filter.customer());
        add("v.plannedOn >= :from", "from", filter.from());
        add("v.plannedOn <= :to", "to", filter.to());
        if (filter.far()) {
            add("v.near = :near", "near", false);
        }
        if (filter.missed()) {
            add("v.plannedOn < :today", "today", today);
            add("v.state = :planned", "planned", VisitState.PLANNED);
        }
    }

    /** Only what comes after the cursor, newest days first. */
    void after(@Nullable String cursor) {
        var from = Cursor.decode(cursor, 2);
        if (from != null) {
            add("(v.plannedOn < :lastDay or (v.plannedOn = :lastDay and v.id < :lastId))");
            bind(Map.of("lastDay", from.day(0), "lastId", from.number(1)));
        }
    }
}
