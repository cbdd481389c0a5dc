package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a request for a list: unknown names are left alone, unreadable values are refused. */
public record Asked(Map<String, ? extends List<String>> parameters) {

    /** The first value that says something; null where none does. */
    public <T> @Nullable T one(String name, Function<String, T> reader) {
        var values = parameters.get(name);
        var text = values == null
                ? ""
                : values.stream().filter(value -> !value.isBlank()).findFirst().orElse("");
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw Refusal.invalid("territory.refusal.filter", name + "=" + text);
        }
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(one(name, Boolean::valueOf));
    }
}
