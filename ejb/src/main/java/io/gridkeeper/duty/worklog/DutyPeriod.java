package io.gridkeeper.duty.worklog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A calendar week, which begins on Monday, or a calendar month. */
public record DutyPeriod(Span span, LocalDate first, LocalDate last) {

    private static final int WEEK = 7;

    /** How long it is. */
    public enum Span {
        WEEK,
        MONTH
    }

    /** The one a day lies in. */
    public static DutyPeriod of(Span span, LocalDate day) {
        return switch (span) {
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new DutyPeriod(span, monday, monday.plusDays(WEEK - 1));
            }
            case MONTH -> {
                var month = YearMonth.from(day);
                yield new DutyPeriod(span, month.atDay(1), month.atEndOfMonth());
            }
        };
    }

    public DutyPeriod before() {
        return of(span, first.minusDays(1));
    }

    public DutyPeriod after() {
        return of(span, last.plusDays(1));
    }
}
