package io.gridkeeper.foundation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Calendars that tests count on. */
public final class Calendars {

    private static final WorkCalendar CHINA = of(brought());

    private Calendars() {}

    /** The holiday notices brought along, 2004 to 2026. */
    public static WorkCalendar china() {
        return CHINA;
    }

    public static List<HolidayNotice> brought() {
        var file = "/calendar/chinese-days.json";
        try (var in = Objects.requireNonNull(Calendars.class.getResourceAsStream(file))) {
            return HolidayNotice.allOf(HolidayFile.read(file, in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static WorkCalendar of(List<HolidayNotice> notices) {
        var days = new HashMap<LocalDate, DayKind>();
        notices.forEach(notice -> notice.days().forEach(day -> days.put(day.date(), day.kind())));
        return new WorkCalendar(days, notices.stream().map(HolidayNotice::year).collect(Collectors.toSet()));
    }

    /** Nothing but weekdays, and no year known. */
    public static WorkCalendar unknown() {
        return new WorkCalendar(Map.of(), Set.of());
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
