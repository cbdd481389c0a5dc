package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
                asked.number("grid"),
                asked.person("person", ME),
                asked.text("customer"),
                asked.day("from"),
                asked.day("to"),
                asked.flag("far"),
                asked.flag("missed"));
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        return new Narrowing()
                .with("state", state)
                .with("grid", grid)
                .with("person", person)
                .with("customer", customer)
                .with("from", from)
                .with("to", to)
                .with("far", far)
                .with("missed", missed)
                .toQuery();
    }
}
