package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, in one form for the address bar and for REST, e.g.
 * {@code class=INTENT&owner=me&contractBefore=2026-12-31}. {@code grid} means the grid and everything below it;
 * {@code owner} takes a person's id, {@code me} or {@code none}; {@code due} is who has to be visited by today.
 */
public record CustomerFilter(
        Set<CustomerClass> classes,
        @Nullable CustomerKind kind,
        @Nullable Long grid,
        @Nullable Long unit,
        @Nullable String owner,
        boolean due,
        @Nullable LocalDate contractBefore,
        boolean lost,
        @Nullable String text) {

    public static final String ME = "me";
    public static final String NOBODY = "none";

    private static final int LONGEST = 100;

    public CustomerFilter {
        classes = Set.copyOf(classes);
        text = Typed.optional(text, LONGEST);
    }

    public static CustomerFilter none() {
        return parse(Map.of());
    }

    /** Reads the parameters of a request; unknown names are left alone, unreadable values are refused. */
    public static CustomerFilter parse(Map<String, ? extends List<String>> parameters) {
        var asked = new Asked(parameters);
        return new CustomerFilter(
                asked.all("class", CustomerClass::valueOf),
                asked.one("kind", CustomerKind::valueOf),
                asked.number("grid"),
                asked.number("unit"),
                asked.person("owner", ME, NOBODY),
                asked.flag("due"),
                asked.day("contractBefore"),
                asked.flag("lost"),
                asked.text("text"));
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        return new Narrowing()
                .with("class", classes)
                .with("kind", kind)
                .with("grid", grid)
                .with("unit", unit)
                .with("owner", owner)
                .with("due", due)
                .with("contractBefore", contractBefore)
                .with("lost", lost)
                .with("text", text)
                .toQuery();
    }
}
