package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Text typed by people: trimmed, required or not, never longer than its column. */
final class Typed {

    private Typed() {}

    static String required(@Nullable String text, int max, String missing) {
        var typed = optional(text, max);
        if (typed == null) {
            throw Refusal.invalid("activity.missing." + missing);
        }
        return typed;
    }

    static @Nullable String optional(@Nullable String text, int max) {
        var typed = text == null ? "" : text.strip();
        if (typed.length() > max) {
            throw Refusal.invalid("activity.refusal.tooLong", max);
        }
        return typed.isEmpty() ? null : typed;
    }
}
