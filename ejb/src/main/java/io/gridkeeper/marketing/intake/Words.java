package io.gridkeeper.marketing.intake;

import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Text typed by people: trimmed, required or not, never longer than its column. */
final class Words {

    private Words() {}

    /** Refuses with the given key when nothing was typed. */
    static String required(@Nullable String text, int max, String missingKey) {
        var trimmed = optional(text, max);
        if (trimmed == null) {
            throw Refusal.invalid(missingKey);
        }
        return trimmed;
    }

    static @Nullable String optional(@Nullable String text, int max) {
        var trimmed = text == null ? "" : text.strip();
        if (trimmed.length() > max) {
            throw Refusal.invalid("intake.refusal.tooLong", max);
        }
        return trimmed.isEmpty() ? null : trimmed;
    }
}
