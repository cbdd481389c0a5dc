package io.gridkeeper.web.plan;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day in an address, {@code 2026-11-27}. */
public final class AskedDay {

    private AskedDay() {}

    /** The day, or the other one where none is asked for; refuses what is no day. */
    public static LocalDate or(LocalDate other, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return other;
        }
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeParseException none) {
            throw Refusal.invalid("plan.refusal.day", asked);
        }
    }
}
