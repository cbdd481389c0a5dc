package io.gridkeeper.foundation.kernel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sort values of a page's last row as one URL-safe word; a mangled cursor is refused, never guessed. */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        values = List.copyOf(values);
    }

    public static String encode(Object... values) {
        var joined = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            joined.append(i == 0 ? "" : SEPARATOR).append(values[i]);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Decodes a cursor of {@code size} values; null or blank means "from the start" and gives null. */
    public static @Nullable Cursor decode(@Nullable String text, int size) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var values = List.of(decoded.split(SEPARATOR, -1));
            if (values.size() == size) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.invalid("kernel.cursor.unreadable");
        }
        throw Refusal.invalid("kernel.cursor.unreadable");
    }

    public String text(int index) {
        return values.get(index);
    }

    public long number(int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException mangled) {
            throw Refusal.invalid("kernel.cursor.unreadable");
        }
    }

    public LocalDate day(int index) {
        try {
            return LocalDate.parse(values.get(index));
        } catch (DateTimeParseException mangled) {
            throw Refusal.invalid("kernel.cursor.unreadable");
        }
    }
}
