package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Text typed by people who sell: trimmed, required or not, never longer than its column. */
public final class SalesWords {

    private SalesWords() {}

    /** Refuses with the given key when nothing was typed. */
    public static String required(@Nullable String text, int max, String missingKey) {
        var trimmed = optional(text, max);
        if (trimmed == null) {
            throw Refusal.invalid(missingKey);
        }
        return trimmed;
    }

    public static @Nullable String optional(@Nullable String text, int max) {
        var trimmed = text == null ? "" : text.strip();
        if (trimmed.length() > max) {
            throw Refusal.invalid("territory.refusal.tooLong", max);
        }
        return trimmed.isEmpty() ? null : trimmed;
    }
}
