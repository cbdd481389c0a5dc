package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import io.gridkeeper.foundation.kernel.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, in one form for the address bar and for REST, e.g. {@code kind=ARREARS&person=me&due=true}.
 * {@code grid} means the grid and everything below it; {@code person} takes a person's id, {@code me} or {@code none};
 * {@code due} is what should be done by today; without {@code state} only what is open.
 */
public record CollectionFilter(
        @Nullable CollectionKind kind,
        @Nullable CollectionState state,
        @Nullable Long grid,
        @Nullable String person,
        boolean due,
        @Nullable String text) {

    public static final String ME = "me";
    public static final String NOBODY = "none";

    private static final int LONGEST = 60;

    public CollectionFilter {
        text = Typed.optional(text, LONGEST);
    }

    /** Reads the parameters of a request; unknown names are left alone, unreadable values are refused. */
    public static CollectionFilter parse(Map<String, ? extends List<String>> parameters) {
        var asked = new Asked(parameters);
        return new CollectionFilter(
                asked.one("kind", CollectionKind::valueOf),
                asked.one("state", CollectionState::valueOf),
                asked.number("grid"),
                asked.person("person", ME, NOBODY),
                asked.flag("due"),
                asked.text("text"));
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        return new Narrowing()
                .with("kind", kind)
                .with("state", state)
                .with("grid", grid)
                .with("person", person)
                .with("due", due)
                .with("text", text)
                .toQuery();
    }
}
