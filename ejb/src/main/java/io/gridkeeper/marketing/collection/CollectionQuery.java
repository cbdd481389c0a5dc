package io.gridkeeper.marketing.collection;

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
final class CollectionQuery {

    private static final List<CollectionState> OPEN = List.of(CollectionState.OPEN, CollectionState.PROMISED);

    /**
     * What bounds a search beside its filter.
     *
     * @param grids the grids to search in; null means all
     * @param me the caller's person, 0 for none
     * @param ownList only the caller's own list
     */
    record Bounds(@Nullable Collection<Long> grids, long me, boolean ownList, LocalDate today) {}

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CollectionQuery(CollectionFilter filter, Bounds bounds) {
        within(bounds.grids());
        if (bounds.ownList()) {
            add("c.ownerId = :self", "self", bounds.me());
        }
        if (filter.kind() != null) {
            add("i.kind = :kind", "kind", filter.kind());
        }
        if (filter.state() == null) {
            add("i.state in (:states)", "states", OPEN);
        } else {
            add("i.state in (:states)", "states", List.of(filter.state()));
        }
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

    private void within(@Nullable Collection<Long> grids) {
        if (grids == null) {
            return;
        }
        if (grids.isEmpty()) {
            conditions.add("1 = 0");
        } else {
            add("c.gridId in (:grids)", "grids", grids);
        }
    }

    private void person(@Nullable String person, long me) {
        if (CollectionFilter.NOBODY.equals(person)) {
            conditions.add("c.ownerId is null");
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
            conditions.add("(i.sortOn > :on or (i.sortOn = :on and i.id > :id))");
            parameters.put("on", day(from.text(0)));
            parameters.put("id", from.number(1));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException mangled) {
            throw Refusal.invalid("kernel.cursor.unreadable");
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
