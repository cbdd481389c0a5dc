package io.gridkeeper.web.calendar;

import io.gridkeeper.foundation.calendar.CalendarYear;
import io.gridkeeper.foundation.calendar.DayKind;
import io.gridkeeper.foundation.calendar.MarkedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year as twelve sheets of weeks, beginning on Monday. */
final class YearPicture {

    private static final int WEEK = 7;

    private final Map<LocalDate, MarkedDay> marked;
    private final LocalDate today;
    private final Locale locale;

    YearPicture(CalendarYear year, LocalDate today, Locale locale) {
        this.marked = year.days().stream().collect(Collectors.toMap(MarkedDay::day, Function.identity()));
        this.today = today;
        this.locale = locale;
    }

    /** A month with its weeks; days of the neighbouring months are null. */
    public record Sheet(String name, List<List<Cell>> weeks) {}

    /** A day: its number, what marks it, its name, and how it looks. Blank cells have no date. */
    public record Cell(@Nullable LocalDate date, String sign, String name, String look) {

        static final Cell BLANK = new Cell(null, "", "", "blank");

        public int number() {
            return date == null ? 0 : date.getDayOfMonth();
        }

        public boolean isBlank() {
            return date == null;
        }
    }

    /** Days in a row that are alike for the same reason. */
    public record Span(LocalDate from, LocalDate to, DayKind kind, String why) {

        boolean isContinuedBy(Span next) {
            return to.plusDays(1).equals(next.from) && kind == next.kind && why.equals(next.why);
        }
    }

    /** The special days of the year, ascending, days in a row taken together. */
    List<Span> spans() {
        var spans = new ArrayList<Span>();
        marked.values().stream()
                .sorted(Comparator.comparing(MarkedDay::day))
                .map(this::span)
                .forEach(span -> {
                    if (!spans.isEmpty() && spans.getLast().isContinuedBy(span)) {
                        var last = spans.removeLast();
                        spans.add(new Span(last.from(), span.to(), span.kind(), span.why()));
                    } else {
                        spans.add(span);
                    }
                });
        return spans;
    }

    private Span span(MarkedDay mark) {
        var reason = mark.reason();
        return new Span(
                mark.day(),
                mark.day(),
                mark.kind(),
                reason == null ? mark.name().in(locale) : reason);
    }

    List<Sheet> sheets(int year) {
        return Arrays.stream(Month.values())
                .map(month -> new Sheet(
                        month.getDisplayName(TextStyle.FULL_STANDALONE, locale), weeks(YearMonth.of(year, month))))
                .toList();
    }

    /** The heads of the columns, Monday first. */
    List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, locale))
                .toList();
    }

    private List<List<Cell>> weeks(YearMonth month) {
        int lead = month.atDay(1).getDayOfWeek().getValue() - 1;
        var cells =
                new ArrayList<>(Stream.generate(() -> Cell.BLANK).limit(lead).toList());
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(this::cell).forEach(cells::add);
        while (cells.size() % WEEK != 0) {
            cells.add(Cell.BLANK);
        }
        var weeks = new ArrayList<List<Cell>>();
        for (int start = 0; start < cells.size(); start += WEEK) {
            weeks.add(List.copyOf(cells.subList(start, start + WEEK)));
        }
        return weeks;
    }

    private Cell cell(LocalDate date) {
        var mark = marked.get(date);
        var look = new StringBuilder(mark == null ? weekday(date) : kind(mark.kind()));
        if (mark != null && mark.isCompanyMark()) {
            look.append(" companys");
        }
        if (date.equals(today)) {
            look.append(" today");
        }
        return new Cell(
                date,
                mark == null ? "" : kind(mark.kind()),
                mark == null ? "" : mark.name().in(locale),
                look.toString());
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() ? "weekend" : "plain";
    }

    private static String kind(DayKind kind) {
        return kind == DayKind.HOLIDAY ? "holiday" : "workday";
    }
}
