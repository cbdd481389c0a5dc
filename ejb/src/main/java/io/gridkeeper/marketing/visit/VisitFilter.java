package io.gridkeeper.marketing.visit;

import io.gridkeeper.marketing.territory.Asked;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the list of visits is narrowed to, in one form for the address bar and for REST, e.g.
 * {@code person=me&from=2026-11-02&to=2026-11-06}. {@code grid} means the grid and everything below it; {@code far}
 * those checked in far off; {@code missed} those whose day went by.
 */
public record VisitFilter(
        @Nullable VisitState state,
        @Nullable Long grid,
        @Nullable String person,
        @Nullable String customer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean far,
        boolean missed) {

    public static final String ME = "me";

    public static VisitFilter parse(Map<String, ? extends List<String>> parameters) {
        var asked = new Asked(parameters);
        return new VisitFilter(
                asked.one("state", VisitState::valueOf),
                asked.one("grid", Long::valueOf),
                asked.one("person", VisitFilter::person),
                asked.one("customer", text -> text),
                asked.one("from", LocalDate::parse),
                asked.one("to", LocalDate::parse),
                asked.flag("far"),
                asked.flag("missed"));
    }

    private static String person(String text) {
        return ME.equals(text) ? text : Long.valueOf(text).toString();
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        var set = new LinkedHashMap<String, Object>();
        put(set, "state", state);
        put(set, "grid", grid);
        put(set, "person", person);
        put(set, "customer", customer);
        put(set, "from", from);
        put(set, "to", to);
        put(set, "far", far ? "true" : null);
        put(set, "missed", missed ? "true" : null);
        return set.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, Object> set, String name, @Nullable Object value) {
        if (value != null) {
            set.put(name, value);
        }
    }
}
