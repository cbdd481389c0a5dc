package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of a year's target falls to each month: the company's season weight of the month times its working days in
 * the company's calendar, so that a month of holidays is asked for less. Pure.
 *
 * @param percents one weight for each month from January on; 100 is an ordinary month
 */
record Seasons(List<Integer> percents) {

    /** No month is more than another, but for its working days. */
    static final Seasons LEVEL = new Seasons(List.of(100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100));

    private static final int MONTHS = 12;
    private static final int MOST = 1000;

    Seasons {
        percents = List.copyOf(percents);
        if (percents.size() != MONTHS || percents.stream().anyMatch(percent -> percent < 0 || percent > MOST)) {
            throw Refusal.invalid("target.refusal.seasons", MONTHS, MOST);
        }
    }

    /** Reads twelve numbers between commas or blanks. */
    static Seasons parse(String text) {
        try {
            return new Seasons(Stream.of(text.strip().split("[,，\\s]+", -1))
                    .map(Integer::valueOf)
                    .toList());
        } catch (NumberFormatException unreadable) {
            throw Refusal.invalid("target.refusal.seasons", MONTHS, MOST);
        }
    }

    String text() {
        return percents.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The weights of the months of a year, January first. */
    long[] weights(int year, WorkCalendar calendar) {
        return IntStream.range(0, MONTHS)
                .mapToLong(i -> (long) percents.get(i) * workdays(calendar, YearMonth.of(year, i + 1)))
                .toArray();
    }

    /** A year's amount by months. */
    @Clause({"R14-M1a", "R14-3.3.4c"})
    long[] months(long amount, int year, WorkCalendar calendar) {
        return Shares.of(amount, weights(year, calendar));
    }

    /** A part of a month that lies in one week, Monday to Sunday. */
    record Week(LocalDate from, LocalDate to, int workdays, long amount) {}

    /** A month's amount by weeks and their working days. */
    static List<Week> weeks(long amount, YearMonth month, WorkCalendar calendar) {
        var starts = new ArrayList<LocalDate>();
        for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); ) {
            starts.add(day);
            day = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
        var ends = starts.stream().map(start -> end(start, month)).toList();
        var days = IntStream.range(0, starts.size())
                .map(i -> workdays(calendar, starts.get(i), ends.get(i)))
                .toArray();
        var parts = Shares.of(amount, Arrays.stream(days).asLongStream().toArray());
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Week(starts.get(i), ends.get(i), days[i], parts[i]))
                .toList();
    }

    private static LocalDate end(LocalDate start, YearMonth month) {
        var sunday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return sunday.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : sunday;
    }

    private static int workdays(WorkCalendar calendar, YearMonth month) {
        return workdays(calendar, month.atDay(1), month.atEndOfMonth());
    }

    private static int workdays(WorkCalendar calendar, LocalDate from, LocalDate to) {
        return calendar.workdaysBetween(from.minusDays(1), to);
    }
}
