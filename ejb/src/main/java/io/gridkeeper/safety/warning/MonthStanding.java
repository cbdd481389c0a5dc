package io.gridkeeper.safety.warning;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Whether a month's analysis is there: filed, filed late, still to come by the last day of the month, or missing. */
@Clause({"R11-2.4.2b", "R12-4.6a"})
public enum MonthStanding {
    FILED,
    LATE,
    DUE,
    MISSING;

    static MonthStanding of(YearMonth month, Optional<AnalysisRow> filed, LocalDate today) {
        if (filed.isPresent()) {
            return filed.get().late() ? LATE : FILED;
        }
        return today.isAfter(month.atEndOfMonth()) ? MISSING : DUE;
    }
}
