package io.gridkeeper.foundation.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters by which a list is narrowed, as a page's address and a request to the API give them: blank and unknown
 * ones are left alone, unreadable values are refused.
 */
public record Asked(Map<String, ? extends Collection<String>> parameters) {

    /** The first value that says something; null where none does. */
    public <T> @Nullable T one(String name, Function<String, T> reader) {
        var values = values(name);
        return values.isEmpty() ? null : read(name, values.getFirst(), reader);
    }

    public @Nullable String text(String name) {
        return one(name, Function.identity());
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    public @Nullable Long number(String name) {
        return one(name, Long::valueOf);
    }

    public @Nullable LocalDate day(String name) {
        return one(name, LocalDate::parse);
    }

    /** A person's id, or one of these words. */
    public @Nullable String person(String name, String... words) {
        return one(
                name,
                text -> List.of(words).contains(text)
                        ? text
                        : Long.valueOf(text).toString());
    }

    /** Everything asked for under one name. */
    public <T> Set<T> all(String name, Function<String, T> reader) {
        return values(name).stream().map(text -> read(name, text, reader)).collect(Collectors.toUnmodifiableSet());
    }

    private List<String> values(String name) {
        var values = parameters.get(name);
        return values == null
                ? List.of()
                : values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw Refusal.invalid("kernel.filter.unreadable", name + "=" + text);
        }
    }
}
