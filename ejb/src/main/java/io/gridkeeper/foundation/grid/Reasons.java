package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every command of a person must say properly: its reason and its days. */
final class Reasons {

    private static final int LONGEST = 300;

    private Reasons() {}

    static String required(@Nullable String reason) {
        return Typed.required(reason, LONGEST, "grid.reason.missing");
    }

    static @Nullable String optional(@Nullable String reason) {
        return Typed.optional(reason, LONGEST);
    }

    static void inOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid("grid.entry.endsBeforeItBegins");
        }
    }
}
