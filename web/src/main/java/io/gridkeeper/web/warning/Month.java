package io.gridkeeper.web.warning;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month as it stands in addresses and forms, such as {@code 2026-11}. */
final class Month {

    private Month() {}

    static YearMonth parse(@Nullable String text, YearMonth otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("warning.refusal.month");
        }
    }
}
