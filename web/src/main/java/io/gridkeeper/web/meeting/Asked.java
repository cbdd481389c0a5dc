package io.gridkeeper.web.meeting;

import io.gridkeeper.web.api.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What addresses ask for. */
final class Asked {

    static final int PAGE = 200;

    private Asked() {}

    /** A day, or none. */
    static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isBlank() ? null : Days.read(text, LocalDate.EPOCH);
    }

    /** A month that a page was asked for, or another one. */
    static YearMonth month(YearMonth otherwise) {
        var text = word("month");
        return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : otherwise;
    }

    static String word(String parameter) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(parameter), "");
    }

    /** A number that a page was asked for; 0 where it is none. */
    static long number(String parameter) {
        var text = word(parameter);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
