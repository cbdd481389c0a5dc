package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Asked;
import io.gridkeeper.foundation.kernel.Narrowing;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var asked = new Asked(parameters);
        return new HazardFilter(
                asked.flag("open") ? HazardState.open() : asked.all("state", HazardState::valueOf),
                asked.one("grade", HazardGrade::valueOf),
                asked.one("handling", HazardHandling::valueOf),
                asked.all("category", HazardCategory::valueOf),
                asked.all("source", HazardSource::valueOf),
                asked.number("grid"),
                asked.number("unit"),
                asked.person("handler", ME, OFFICE),
                asked.person("reporter", ME, OFFICE),
                asked.flag("overdue"),
                asked.flag("returned"),
                asked.one("repeat", Boolean::valueOf),
                new DayRange(asked.day("dueFrom"), asked.day("dueTo")),
                new DayRange(asked.day("receivedFrom"), asked.day("receivedTo")),
                asked.text("text"));
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
        return narrowing().parameters();
    }

    private Narrowing narrowing() {
        return new Narrowing()
                .with("state", states)
                .with("grade", grade)
                .with("handling", handling)
                .with("category", categories)
                .with("source", sources)
                .with("grid", grid)
                .with("unit", unit)
                .with("handler", handler)
                .with("reporter", reporter)
                .with("overdue", overdue)
                .with("returned", returned)
                .with("repeat", repeat)
                .with("dueFrom", due.from())
                .with("dueTo", due.to())
                .with("receivedFrom", received.from())
                .with("receivedTo", received.to())
                .with("text", text);
    }

    /** The filter as a query string, without a leading question mark. */
    public String toQuery() {
        return narrowing().toQuery();
    }

    boolean isAboutMe() {
        return ME.equals(handler) || ME.equals(reporter);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException mangled) {
            throw Refusal.invalid("kernel.filter.unreadable", text);
        }
    }
}
