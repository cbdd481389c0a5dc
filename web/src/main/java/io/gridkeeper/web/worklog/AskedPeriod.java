package io.gridkeeper.web.worklog;

import io.gridkeeper.duty.worklog.DutyPeriod;
import io.gridkeeper.duty.worklog.DutyPeriod.Span;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.web.api.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Months and periods as they come in addresses; one that cannot be read is refused. */
final class AskedPeriod {

    private AskedPeriod() {}

    /** The period a day lies in: a month where nothing else is asked for, that of today where no day is. */
    static DutyPeriod of(@Nullable String span, @Nullable String day, LocalDate today) {
        return DutyPeriod.of(span(span), Days.read(day, today));
    }

    private static Span span(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Span.MONTH : Span.valueOf(text.strip());
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("worklog.refusal.span");
        }
    }

    /** A month; this one where none is given. */
    static YearMonth month(@Nullable String text, LocalDate today) {
        try {
            return text == null || text.isBlank() ? YearMonth.from(today) : YearMonth.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("worklog.refusal.month");
        }
    }
}
