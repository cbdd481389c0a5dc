package io.gridkeeper.foundation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the calendar of the last stamp seen. Every change has a stamp of its own that is never used again, not even after
 * a rollback, so that no node ever serves a calendar that does not stand in the database.
 */
@ApplicationScoped
class CalendarCache {

    private final AtomicReference<@Nullable Stamped> last = new AtomicReference<>();

    WorkCalendar at(long stamp, Supplier<WorkCalendar> read) {
        var known = last.get();
        if (known != null && known.stamp() == stamp) {
            return known.calendar();
        }
        var calendar = read.get();
        last.set(new Stamped(stamp, calendar));
        return calendar;
    }

    private record Stamped(long stamp, WorkCalendar calendar) {}
}
