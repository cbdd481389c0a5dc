package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which checks to look for; everything may be left out.
 *
 * @param from first day on which they are due
 * @param to last day on which they are due
 */
public record CheckFilter(
        @Nullable CheckState state,
        @Nullable CheckResult result,
        @Nullable Long grid,
        @Nullable Long person,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final CheckFilter NONE = new CheckFilter(null, null, null, null, null, null);

    /** From the parameters of an address; what cannot be read is refused. */
    public static CheckFilter parse(Map<String, List<String>> parameters) {
        return new CheckFilter(
                word(parameters, "state", CheckState.class),
                word(parameters, "result", CheckResult.class),
                number(parameters, "grid"),
                number(parameters, "person"),
                day(parameters, "from"),
                day(parameters, "to"));
    }

    /** As it stands in an address; empty for no wish. */
    public String toQuery() {
        var parts = new ArrayList<String>();
        put(parts, "state", state);
        put(parts, "result", result);
        put(parts, "grid", grid);
        put(parts, "person", person);
        put(parts, "from", from);
        put(parts, "to", to);
        return String.join("&", parts);
    }

    private static void put(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }

    static @Nullable String text(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse(null);
    }

    private static <T extends Enum<T>> @Nullable T word(
            Map<String, List<String>> parameters, String name, Class<T> type) {
        var text = text(parameters, name);
        return text == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> unreadable(name, text));
    }

    private static @Nullable Long number(Map<String, List<String>> parameters, String name) {
        var text = text(parameters, name);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException noNumber) {
            throw unreadable(name, Objects.requireNonNull(text));
        }
    }

    private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
        var text = text(parameters, name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw unreadable(name, Objects.requireNonNull(text));
        }
    }

    private static Refusal unreadable(String name, String text) {
        return Refusal.invalid("patrol.refusal.filter", name, text);
    }
}
