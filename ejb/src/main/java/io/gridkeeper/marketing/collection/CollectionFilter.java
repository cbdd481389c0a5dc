package io.gridkeeper.marketing.collection;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return new CollectionFilter(
                one(parameters, "kind", CollectionKind::valueOf),
                one(parameters, "state", CollectionState::valueOf),
                one(parameters, "grid", Long::valueOf),
                one(parameters, "person", CollectionFilter::person),
                Boolean.TRUE.equals(one(parameters, "due", Boolean::valueOf)),
                one(parameters, "text", Function.identity()));
    }

    private static String person(String text) {
        return ME.equals(text) || NOBODY.equals(text)
                ? text
                : Long.valueOf(text).toString();
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        var set = new LinkedHashMap<String, Object>();
        put(set, "kind", kind);
        put(set, "state", state);
        put(set, "grid", grid);
        put(set, "person", person);
        put(set, "due", due ? "true" : null);
        put(set, "text", text == null ? null : URLEncoder.encode(text, StandardCharsets.UTF_8));
        return set.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, Object> set, String name, @Nullable Object value) {
        if (value != null) {
            set.put(name, value);
        }
    }

    private static <T> @Nullable T one(
            Map<String, ? extends List<String>> parameters, String name, Function<String, T> reader) {
        var values = parameters.get(name);
        var text = values == null
                ? ""
                : values.stream().filter(value -> !value.isBlank()).findFirst().orElse("");
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.invalid("collection.refusal.filter", name + "=" + text);
        }
    }
}
