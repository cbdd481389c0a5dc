package io.gridkeeper.marketing.competitor;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import io.gridkeeper.foundation.kernel.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list of facts is narrowed to, in one form for the address bar and for REST, e.g.
 * {@code kind=PRICE&grid=12&state=OUTDATED};
 * {@code grid} means the grid and everything below it.
 */
public record FactFilter(
        @Nullable FactKind kind,
        @Nullable Long grid,
        @Nullable State state,
        boolean mine,
        @Nullable String text) {

    private static final int LONGEST = 80;

    /** Whether facts hold, have run out, or are events without an answer. */
    public enum State {
        CURRENT,
        OUTDATED,
        UNANSWERED
    }

    public FactFilter {
        text = Typed.optional(text, LONGEST);
    }

    public static FactFilter parse(Map<String, ? extends List<String>> parameters) {
        var asked = new Asked(parameters);
        return new FactFilter(
                asked.one("kind", FactKind::valueOf),
                asked.number("grid"),
                asked.one("state", State::valueOf),
                asked.flag("mine"),
                asked.text("text"));
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        return new Narrowing()
                .with("kind", kind)
                .with("grid", grid)
                .with("state", state)
                .with("mine", mine)
                .with("text", text)
                .toQuery();
    }
}
