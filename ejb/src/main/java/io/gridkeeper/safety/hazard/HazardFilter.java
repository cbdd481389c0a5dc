package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the register is narrowed to. It stands in the address bar, in REST queries and in saved filters in one and the
 * same form, e.g. {@code state=RECTIFYING&overdue=true&handler=me&text=漏电}.
 *
 * <p>{@code grid} means the grid and everything below it. {@code handler} and {@code reporter} take a person's id or
 * {@code me}; {@code handler=office} means that the grid office has to act. With one of the two set to {@code me} the
 * list is not bounded by the caller's grids: what concerns himself he may always see.
 */
public record HazardFilter(
        Set<HazardState> states,
        @Nullable HazardGrade grade,
        @Nullable HazardHandling handling,
        Set<HazardCategory> categories,
        Set<HazardSource> sources,
        @Nullable Long grid,
        @Nullable Long unit,
        @Nullable String handler,
        @Nullable String reporter,
        boolean overdue,
        boolean returned,
        @Nullable Boolean repeat,
        DayRange due,
        DayRange received,
        @Nullable String text) {

    public static final String ME = "me";
    public static final String OFFICE = "office";

    public HazardFilter {
        states = Set.copyOf(states);
        categories = Set.copyOf(categories);
        sources = Set.copyOf(sources);
        text = Typed.optional(text, 100);
    }

    public static HazardFilter none() {
        return parse(Map.of());
    }

    /** Reads the parameters of a request; unknown names are left alone, unreadable values are refused. */
    public static HazardFilter parse(Map<String, ? extends List<String>> parameters) {
        var read = new FilterParameters(parameters);
        return new HazardFilter(
                read.flag("open") ? HazardState.open() : read.all("state", HazardState.class),
                read.one("grade", HazardGrade.class),
                read.one("handling", HazardHandling.class),
                read.all("category", HazardCategory.class),
                read.all("source", HazardSource.class),
                read.number("grid"),
                read.number("unit"),
                read.person("handler"),
                read.person("reporter"),
                read.flag("overdue"),
                read.flag("returned"),
                read.text("repeat") == null ? null : Boolean.valueOf(read.flag("repeat")),
                read.days("dueFrom", "dueTo"),
                read.days("receivedFrom", "receivedTo"),
                read.text("text"));
    }

    /** Reads the form that {@link #toQuery} writes. */
    public static HazardFilter parse(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return parse(parameters);
    }

    /** The same filter with one parameter set anew; null or empty takes it away. */
    public HazardFilter with(String name, @Nullable String value) {
        var parameters = toParameters();
        if (value == null || value.isEmpty()) {
            parameters.remove(name);
        } else {
            parameters.put(name, List.of(value));
        }
        return parse(parameters);
    }

    /** All that is set, by parameter name, in a steady order. */
    public Map<String, List<String>> toParameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "state", states);
        put(parameters, "grade", grade);
        put(parameters, "handling", handling);
        put(parameters, "category", categories);
        put(parameters, "source", sources);
        put(parameters, "grid", grid);
        put(parameters, "unit", unit);
        put(parameters, "handler", handler);
        put(parameters, "reporter", reporter);
        put(parameters, "overdue", overdue ? "true" : null);
        put(parameters, "returned", returned ? "true" : null);
        put(parameters, "repeat", repeat);
        put(parameters, "dueFrom", due.from());
        put(parameters, "dueTo", due.to());
        put(parameters, "receivedFrom", received.from());
        put(parameters, "receivedTo", received.to());
        put(parameters, "text", text);
        return parameters;
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        return toParameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    boolean isAboutMe() {
        return ME.equals(handler) || ME.equals(reporter);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static void put(Map<String, List<String>> parameters, String name, Set<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().map(Enum::name).sorted().toList());
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException mangled) {
            throw Refusal.invalid("hazard.refusal.filter", text);
        }
    }
}
