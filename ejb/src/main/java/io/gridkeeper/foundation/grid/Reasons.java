package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every command of a person must say properly: its reason and its days. */
final class Reasons {

    private static final int LONGEST = 300;

    private Reasons() {}

    static String required(@Nullable String reason) {
        var given = optional(reason);
        if (given == null) {
            throw Refusal.invalid("grid.reason.missing");
        }
        return given;
    }

    static @Nullable String optional(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.strip().length() > LONGEST) {
            throw Refusal.invalid("grid.reason.tooLong", LONGEST);
        }
        return reason.strip();
    }

    static void inOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid("grid.entry.endsBeforeItBegins");
        }
    }
}
