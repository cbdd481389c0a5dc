package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.web.frame.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** This week as the company works it: rest days, make-up workdays, and what is due on each day. */
@Named
@RequestScoped
public class Week {

    /** One day; moved means that it is worked or rested against its weekday. */
    public record Day(LocalDate date, boolean rest, boolean moved, long due) {}

    private static final int DAYS = 7;

    @Inject
    private CalendarBook book;

    @Inject
    private Times times;

    public List<Day> days(List<HazardRow> rows) {
        var calendar = book.current();
        return Stream.iterate(firstDay(times.getToday()), day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> new Day(
                        day,
                        !calendar.isWorkday(day),
                        calendar.kind(day).isPresent(),
                        rows.stream().filter(row -> day.equals(row.dueOn())).count()))
                .toList();
    }

    static LocalDate firstDay(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate lastDay(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
