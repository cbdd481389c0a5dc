package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Conditions;
import io.gridkeeper.foundation.kernel.Cursor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the conditions of one query: text with named parameters only, never with values in it. */
final class CollectionQuery extends Conditions {

    private static final List<CollectionState> OPEN = List.of(CollectionState.OPEN, CollectionState.PROMISED);

    /**
     * What bounds a search beside its filter.
     *
     * @param grids the grids to search in; null means all
     * @param me the caller's person, 0 for none
     * @param ownList only the caller's own list
     */
    record Bounds(@Nullable Collection<Long> grids, long me, boolean ownList, LocalDate today) {}

    CollectionQuery(CollectionFilter filter, Bounds bounds) {
        within("c.gridId", bounds.grids());
        if (bounds.ownList()) {
            add("c.ownerId = :self", "self", bounds.me());
        }
        equal("i.kind", "kind", filter.kind());
        among("i.state", "states", filter.state() == null ? OPEN : List.of(filter.state()));
        person(filter.person(), bounds.me());
        if (filter.due()) {
            add("i.nextOn <= :today", "today", bounds.today());
        }
        if (filter.text() != null) {
            add(
                    "(c.name like :text escape '!' or c.number like :text escape '!' or i.reference like :text escape"
                            + " '!' or i.number like :text escape '!')",
                    "text",
                    "%" + filter.text().replaceAll("[%_!]", "!$0") + "%");
        }
    }

    private void person(@Nullable String person, long me) {
        if (CollectionFilter.NOBODY.equals(person)) {
            add("c.ownerId is null");
        } else if (person != null) {
            add(
                    "c.ownerId = :owner",
                    "owner",
                    CollectionFilter.ME.equals(person) ? Long.valueOf(me) : Long.valueOf(person));
        }
    }

    /** Only what comes after the cursor: the earliest next step first. */
    void after(@Nullable String cursor) {
        var from = Cursor.decode(cursor, 2);
        if (from != null) {
            add("(i.sortOn > :on or (i.sortOn = :on and i.id > :id))");
            bind(Map.of("on", from.day(0), "id", from.number(1)));
        }
    }
}
