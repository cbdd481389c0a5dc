package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from its weekday.
 *
 * @param kind what counts
 * @param official what the holiday notice says, null if nothing
 * @param reason why the company marked it, null if it did not
 */
public record MarkedDay(
        LocalDate day,
        DayKind kind,
        @Nullable DayKind official,
        Bilingual name,
        @Nullable String reason) {

    public boolean isCompanyMark() {
        return reason != null;
    }
}
