package io.gridkeeper.web.calendar;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Days and moments as they come in addresses; one that cannot be read is refused. */
public final class Dates {

    private Dates() {}

    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDate) {
            throw Refusal.invalid("calendar.file.brokenDate", text);
        }
    }

    /** A moment, or a day meaning its beginning in the company's zone. */
    public static Instant moment(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text.strip())
                    : day(text).atStartOfDay(CompanyClock.ZONE).toInstant();
        } catch (DateTimeException noMoment) {
            throw Refusal.invalid("calendar.file.brokenDate", text);
        }
    }
}
