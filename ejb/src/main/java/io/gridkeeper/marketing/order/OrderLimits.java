package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.calendar.CountingRules;
import io.gridkeeper.foundation.calendar.DaySpan;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when an order must be done: the appointment, else the limit of its kind on the day of receipt. Pure. */
@Clause({"R14-M4a", "R14-M4b"})
final class OrderLimits {

    private static final String APPOINTMENT = "R14-M4a";

    private OrderLimits() {}

    /** A line of the table: so long from the receipt on, from a day on. */
    record Line(LocalDate from, DaySpan span, String clause) {}

    /** The last day and the clause behind it. */
    record Due(LocalDate day, String clause) {}

    static Optional<Due> of(
            @Nullable Instant appointmentTo,
            Instant received,
            List<Line> lines,
            CountingRules counting,
            WorkCalendar calendar) {
        if (appointmentTo != null) {
            return Optional.of(new Due(CompanyClock.dayOf(appointmentTo), APPOINTMENT));
        }
        var day = CompanyClock.dayOf(received);
        return lines.stream()
                .filter(line -> !line.from().isAfter(day))
                .max(Comparator.comparing(Line::from))
                .map(line -> new Due(counting.due(calendar, day, line.span()).date(), line.clause()));
    }

    /** In time is what is done before the appointment ends, or by the end of the last day; always where none is set. */
    static boolean onTime(Instant done, @Nullable Instant appointmentTo, @Nullable LocalDate dueOn) {
        if (appointmentTo != null) {
            return !done.isAfter(appointmentTo);
        }
        return dueOn == null || done.isBefore(CompanyClock.endOf(dueOn));
    }
}
