package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var classes = values(parameters, "class").stream()
                .map(text -> read("class", text, CustomerClass::valueOf))
                .collect(Collectors.toUnmodifiableSet());
        return new CustomerFilter(
                classes,
                one(parameters, "kind", CustomerKind::valueOf),
                one(parameters, "grid", Long::valueOf),
                one(parameters, "unit", Long::valueOf),
                one(parameters, "owner", CustomerFilter::person),
                Boolean.TRUE.equals(one(parameters, "due", Boolean::valueOf)),
                one(parameters, "contractBefore", LocalDate::parse),
                Boolean.TRUE.equals(one(parameters, "lost", Boolean::valueOf)),
                one(parameters, "text", Function.identity()));
    }

    private static String person(String text) {
        return ME.equals(text) || NOBODY.equals(text)
                ? text
                : Long.valueOf(text).toString();
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        var parameters = new LinkedHashMap<String, List<Object>>();
        parameters.put(
                "class", classes.stream().sorted().map(Object.class::cast).toList());
        put(parameters, "kind", kind);
        put(parameters, "grid", grid);
        put(parameters, "unit", unit);
        put(parameters, "owner", owner);
        put(parameters, "due", due ? "true" : null);
        put(parameters, "contractBefore", contractBefore);
        put(parameters, "lost", lost ? "true" : null);
        put(parameters, "text", text);
        return parameters.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(value -> one.getKey() + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, List<Object>> parameters, String name, @Nullable Object value) {
        parameters.put(name, value == null ? List.of() : List.of(value));
    }

    private static List<String> values(Map<String, ? extends List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static <T> @Nullable T one(
            Map<String, ? extends List<String>> parameters, String name, Function<String, T> reader) {
        var values = values(parameters, name);
        return values.isEmpty() ? null : read(name, values.getFirst(), reader);
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw Refusal.invalid("customer.refusal.filter", name + "=" + text);
        }
    }
}
