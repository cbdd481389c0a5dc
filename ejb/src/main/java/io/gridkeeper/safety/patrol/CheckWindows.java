package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.safety.risk.CheckCycle;
import io.gridkeeper.safety.risk.CheckDays;
import io.gridkeeper.safety.risk.CycleUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The windows of a cycle. A cycle of days, months or years is a row of periods from its first day on: each is open from
 * its first day of the right kind to the end of its last one; a period without such a day has no check. A cycle of hours
 * divides the hours of each right day. Make-up workdays are working days, days in lieu and holidays are not. Pure.
 */
record CheckWindows(CheckCycle cycle, WorkCalendar calendar) {

    /** The windows that open from {@code from} on and before {@code until}, in order, none over another. */
    List<CheckWindow> opening(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return List.of();
        }
        var last = CompanyClock.dayOf(until);
        var windows = cycle.unit() == CycleUnit.HOUR ? hours(CompanyClock.dayOf(from), last) : periods(from, last);
        return windows.filter(window ->
                        !window.opensAt().isBefore(from) && window.opensAt().isBefore(until))
                .toList();
    }

    private Stream<CheckWindow> periods(Instant from, LocalDate last) {
        var windows = new ArrayList<CheckWindow>();
        long nth = periodOf(CompanyClock.dayOf(from));
        for (var start = start(nth); !start.isAfter(last); start = start(nth)) {
            nth++;
            window(start, start(nth)).ifPresent(windows::add);
        }
        return windows.stream();
    }

    /** Number of the period in which a day lies; 0 for everything before the first. */
    private long periodOf(LocalDate day) {
        var first = cycle.startsOn();
        if (!day.isAfter(first)) {
            return 0;
        }
        long units =
                switch (cycle.unit()) {
                    case HOUR, DAY -> first.until(day, ChronoUnit.DAYS);
                    case MONTH -> first.until(day, ChronoUnit.MONTHS);
                    case YEAR -> first.until(day, ChronoUnit.YEARS);
                };
        return Math.max(0, units / cycle.length() - 1);
    }

    private LocalDate start(long nth) {
        long units = nth * cycle.length();
        return switch (cycle.unit()) {
            case HOUR, DAY -> cycle.startsOn().plusDays(units);
            case MONTH -> cycle.startsOn().plusMonths(units);
            case YEAR -> cycle.startsOn().plusYears(units);
        };
    }

    private Optional<CheckWindow> window(LocalDate start, LocalDate next) {
        var right = start.datesUntil(next).filter(this::isRight).toList();
        return right.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckWindow(
                        moment(right.getFirst().atStartOfDay()),
                        CompanyClock.endOf(right.getLast()),
                        isGuess(right.getFirst()) || isGuess(right.getLast())));
    }

    private Stream<CheckWindow> hours(LocalDate from, LocalDate last) {
        var first = from.isBefore(cycle.startsOn()) ? cycle.startsOn() : from;
        return first.isAfter(last)
                ? Stream.empty()
                : first.datesUntil(last.plusDays(1)).filter(this::isRight).flatMap(this::hoursOf);
    }

    private Stream<CheckWindow> hoursOf(LocalDate day) {
        var windows = new ArrayList<CheckWindow>();
        var end = day.atTime(cycle.to() == null ? LocalTime.MAX : cycle.to());
        var start = day.atTime(cycle.from() == null ? LocalTime.MIDNIGHT : cycle.from());
        while (start.isBefore(end)) {
            var next = start.plusHours(cycle.length());
            windows.add(new CheckWindow(moment(start), moment(next.isAfter(end) ? end : next), isGuess(day)));
            start = next;
        }
        return windows.stream();
    }

    private boolean isRight(LocalDate day) {
        return switch (cycle.days()) {
            case EVERY_DAY -> true;
            case WORKDAYS -> calendar.isWorkday(day);
            case REST_DAYS -> !calendar.isWorkday(day);
        };
    }

    private boolean isGuess(LocalDate day) {
        return cycle.days() != CheckDays.EVERY_DAY && !calendar.knowsYear(day.getYear());
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(CompanyClock.ZONE).toInstant();
    }
}
