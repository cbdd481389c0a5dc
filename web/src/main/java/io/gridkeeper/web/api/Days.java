package io.gridkeeper.web.api;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in addresses. */
public final class Days {

    private Days() {}

    /** The day, or another one where none is given; what is no day is refused. */
    public static LocalDate read(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw Refusal.invalid("api.problem.noDay", String.valueOf(text));
        }
    }
}
