package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Request parameters read as typed values. What cannot be read is refused by its name, never ignored. */
record FilterParameters(Map<String, ? extends List<String>> parameters) {

    @Nullable
    String text(String name) {
        return values(name).stream().findFirst().orElse(null);
    }

    boolean flag(String name) {
        return "true".equals(text(name));
    }

    @Nullable
    Long number(String name) {
        return read(name, Long::valueOf);
    }

    /** A person's id, {@code me} or {@code office}. */
    @Nullable
    String person(String name) {
        var text = text(name);
        if (text == null || HazardFilter.ME.equals(text) || HazardFilter.OFFICE.equals(text)) {
            return text;
        }
        return String.valueOf(number(name));
    }

    DayRange days(String from, String to) {
        return new DayRange(read(from, LocalDate::parse), read(to, LocalDate::parse));
    }

    <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        return read(name, text -> Enum.valueOf(type, text));
    }

    <E extends Enum<E>> Set<E> all(String name, Class<E> type) {
        return values(name).stream()
                .map(text -> readable(name, text, word -> Enum.valueOf(type, word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private <T> @Nullable T read(String name, Function<String, T> reader) {
        var text = text(name);
        return text == null ? null : readable(name, text, reader);
    }

    private List<String> values(String name) {
        var values = parameters.get(name);
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static <T> T readable(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw Refusal.invalid("hazard.refusal.filter", name + "=" + text);
        }
    }
}
