package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Text typed by people: trimmed, required, never longer than its column. */
final class Words {

    private Words() {}

    /** Refuses with the given key when nothing was typed. */
    static String required(@Nullable String text, int max, String missingKey) {
        var trimmed = text == null ? "" : text.strip();
        if (trimmed.isEmpty()) {
            throw Refusal.invalid(missingKey);
        }
        if (trimmed.length() > max) {
            throw Refusal.invalid("dispute.refusal.tooLong", max);
        }
        return trimmed;
    }
}
