package io.gridkeeper.marketing.competitor;

import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.marketing.territory.Asked;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                asked.one("grid", Long::valueOf),
                asked.one("state", State::valueOf),
                asked.flag("mine"),
                asked.one("text", text -> text));
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        var set = new LinkedHashMap<String, Object>();
        put(set, "kind", kind);
        put(set, "grid", grid);
        put(set, "state", state);
        put(set, "mine", mine ? "true" : null);
        put(set, "text", text);
        return set.entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, Object> set, String name, @Nullable Object value) {
        if (value != null) {
            set.put(name, value);
        }
    }
}
