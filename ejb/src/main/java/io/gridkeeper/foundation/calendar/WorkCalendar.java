package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which days are worked. Immutable and pure. Days without an entry follow their weekday; in a year without a holiday
 * notice that is a guess, which {@link #unknownYears} tells.
 */
@Clause({"R06-A1b", "R09-3a", "R15-3a"})
public final class WorkCalendar {

    /** No calendar of people works has a longer rest; a longer one is a broken calendar and ends the search. */
    private static final int LONGEST_REST = 366;

    private final Map<LocalDate, DayKind> exceptions;
    private final Set<Integer> years;

    /**
     * @param exceptions the days that differ from their weekday
     * @param years the years whose holiday notice is loaded
     */
    public WorkCalendar(Map<LocalDate, DayKind> exceptions, Set<Integer> years) {
        this.exceptions = Map.copyOf(exceptions);
        this.years = Set.copyOf(years);
    }

    public boolean isWorkday(LocalDate day) {
        var kind = exceptions.get(day);
        return kind == null ? !isWeekend(day) : kind == DayKind.MAKE_UP_WORKDAY;
    }

    public boolean isHoliday(LocalDate day) {
        return exceptions.get(day) == DayKind.HOLIDAY;
    }

    /** How the day differs from its weekday, if it does. */
    public Optional<DayKind> kind(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    public boolean knowsYear(int year) {
        return years.contains(year);
    }

    /** The years of the range, both ends included, that have no holiday notice. */
    public Set<Integer> unknownYears(LocalDate from, LocalDate to) {
        var unknown = new TreeSet<Integer>();
        IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !knowsYear(year))
                .forEach(unknown::add);
        return unknown;
    }

    /** The n-th workday after {@code start}, which itself is not counted; {@code start} for zero. */
    public LocalDate plusWorkdays(LocalDate start, int workdays) {
        return step(start, workdays, 1);
    }

    /** The n-th workday before {@code start}, which itself is not counted; {@code start} for zero. */
    public LocalDate minusWorkdays(LocalDate start, int workdays) {
        return step(start, workdays, -1);
    }

    /** The day itself if it is worked, else the next day that is. */
    public LocalDate rollForward(LocalDate day) {
        return isWorkday(day) ? day : plusWorkdays(day, 1);
    }

    /** The day itself if it is worked, else the last day before it that is. */
    public LocalDate rollBack(LocalDate day) {
        return isWorkday(day) ? day : minusWorkdays(day, 1);
    }

    /** How many workdays lie after {@code start} up to and including {@code end}; 0 if there are none. */
    public int workdaysBetween(LocalDate start, LocalDate end) {
        return start.isAfter(end)
                ? 0
                : (int) start.datesUntil(end)
                        .filter(day -> isWorkday(day.plusDays(1)))
                        .count();
    }

    private LocalDate step(LocalDate start, int workdays, int direction) {
        if (workdays < 0) {
            throw new IllegalArgumentException("workdays " + workdays);
        }
        var day = start;
        for (int left = workdays; left > 0; left--) {
            day = neighbour(day, direction);
        }
        return day;
    }

    private LocalDate neighbour(LocalDate start, int direction) {
        var day = start.plusDays(direction);
        for (int rest = 0; !isWorkday(day); rest++) {
            if (rest == LONGEST_REST) {
                throw new IllegalStateException("no workday within a year of " + start);
            }
            day = day.plusDays(direction);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
