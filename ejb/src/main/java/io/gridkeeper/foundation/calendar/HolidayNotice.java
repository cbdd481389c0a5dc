package io.gridkeeper.foundation.calendar;

import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The holiday notice of one year: its holidays and make-up workdays, ascending. It may reach into December of the year
 * before. What cannot be a notice is refused with the day at fault, so that no year is known by mistake.
 */
public record HolidayNotice(int year, List<Day> days) {

    private static final int FEWEST_HOLIDAYS = 7;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** One day of a notice. */
    public record Day(LocalDate date, DayKind kind, Bilingual name) {}

    public HolidayNotice {
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.invalid("calendar.notice.yearOutOfRange", String.valueOf(year));
        }
        refuseForeignAndDoubled(year, days);
        refuseWrongWorkdays(days);
        refuseFragments(year, days);
    }

    /** Takes the year's days out of what a file holds, with those it moved into December of the year before. */
    public static HolidayNotice of(int year, List<Day> days) {
        return new HolidayNotice(
                year, days.stream().filter(day -> belongs(day.date(), year)).toList());
    }

    /** All years that a collection such as the one brought along holds; each day belongs to the year of its date. */
    public static List<HolidayNotice> allOf(List<Day> days) {
        return days.stream()
                .map(day -> day.date().getYear())
                .distinct()
                .sorted()
                .map(year -> new HolidayNotice(
                        year,
                        days.stream()
                                .filter(day -> day.date().getYear() == year)
                                .toList()))
                .toList();
    }

    private static boolean belongs(LocalDate date, int year) {
        boolean yearBefore = date.getYear() == year - 1;
        return date.getYear() == year || (yearBefore && date.getMonth() == Month.DECEMBER);
    }

    private static void refuseForeignAndDoubled(int year, List<Day> days) {
        var seen = new HashSet<LocalDate>();
        for (var day : days) {
            if (!belongs(day.date(), year)) {
                throw Refusal.invalid("calendar.notice.foreignDay", day.date().toString(), String.valueOf(year));
            }
            if (!seen.add(day.date())) {
                throw Refusal.invalid("calendar.notice.doubledDay", day.date().toString());
            }
        }
    }

    private static void refuseWrongWorkdays(List<Day> days) {
        var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        for (var day : days) {
            if (day.kind() == DayKind.MAKE_UP_WORKDAY
                    && !weekend.contains(day.date().getDayOfWeek())) {
                throw Refusal.invalid(
                        "calendar.notice.workdayOnWeekday", day.date().toString());
            }
        }
    }

    private static void refuseFragments(int year, List<Day> days) {
        var holidays = days.stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY && day.date().getYear() == year)
                .map(Day::date)
                .toList();
        if (holidays.size() < FEWEST_HOLIDAYS || !holidays.contains(LocalDate.of(year, Month.OCTOBER, 1))) {
            throw Refusal.invalid("calendar.notice.incomplete", String.valueOf(year), holidays.size());
        }
    }
}
