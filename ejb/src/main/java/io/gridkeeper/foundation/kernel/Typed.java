package io.gridkeeper.foundation.kernel;

import org.jspecify.annotations.Nullable;

/** Text typed by people: trimmed, required or not, never longer than its column. */
public final class Typed {

    private Typed() {}

    /** Refuses with the given key when nothing was typed. */
    public static String required(@Nullable String text, int max, String missingKey) {
        var trimmed = optional(text, max);
        if (trimmed == null) {
            throw Refusal.invalid(missingKey);
        }
        return trimmed;
    }

    /** Null when nothing was typed. */
    public static @Nullable String optional(@Nullable String text, int max) {
        var trimmed = text == null ? "" : text.strip();
        if (trimmed.length() > max) {
            throw Refusal.invalid("kernel.text.tooLong", max);
        }
        return trimmed.isEmpty() ? null : trimmed;
    }
}
