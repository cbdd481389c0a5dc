package io.gridkeeper.marketing.diary;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who has written a diary on the working days of a span, and who has not.
 *
 * @param expected diaries expected up to now; today's counts when it is written
 * @param written those of them written, late ones included
 */
@Clause("R14-3.3c")
public record DiarySheet(List<LocalDate> days, List<Line> lines, long expected, long written, long late) {

    /** One person's diaries, a mark for each of the days. */
    public record Line(long personId, String name, List<DiaryMark> marks) {

        public long missing() {
            return marks.stream().filter(mark -> mark == DiaryMark.MISSING).count();
        }
    }

    /** Somebody holds a selling post from a day to a day. */
    record Post(
            long personId,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** A span of days and the day on which one looks at it. */
    record Span(LocalDate from, LocalDate to, LocalDate today, WorkCalendar calendar) {

        /** The days that are worked, and days of rest on which somebody wrote all the same; none to come. */
        List<LocalDate> days(Collection<DiaryRow> diaries) {
            var written = diaries.stream().map(DiaryRow::day).collect(Collectors.toSet());
            var last = to.isAfter(today) ? today : to;
            return from.isAfter(last)
                    ? List.of()
                    : from.datesUntil(last.plusDays(1))
                            .filter(day -> calendar.isWorkday(day) || written.contains(day))
                            .toList();
        }

        boolean expects(Post post, LocalDate day) {
            return calendar.isWorkday(day) && post.holdsOn(day);
        }
    }

    static DiarySheet of(Collection<Post> posts, Collection<DiaryRow> diaries, Span span) {
        var days = span.days(diaries);
        Map<Long, List<Post>> people = new LinkedHashMap<>();
        posts.stream()
                .sorted(Comparator.comparing(Post::name).thenComparingLong(Post::personId))
                .forEach(post -> people.computeIfAbsent(post.personId(), id -> new ArrayList<>())
                        .add(post));
        var lines = people.values().stream()
                .map(held -> line(held, diaries, days, span))
                .toList();
        long late = count(lines, days, span, DiaryMark.LATE);
        long written = count(lines, days, span, DiaryMark.WRITTEN) + late;
        return new DiarySheet(days, lines, written + count(lines, days, span, DiaryMark.MISSING), written, late);
    }

    private static Line line(List<Post> held, Collection<DiaryRow> diaries, List<LocalDate> days, Span span) {
        var person = held.getFirst();
        var marks = days.stream()
                .map(day -> {
                    var diary = diaries.stream()
                            .filter(row -> row.personId() == person.personId() && Objects.equals(row.day(), day))
                            .findFirst()
                            .orElse(null);
                    boolean expected = held.stream().anyMatch(post -> span.expects(post, day));
                    return mark(diary, expected, day.equals(span.today()));
                })
                .toList();
        return new Line(person.personId(), person.name(), marks);
    }

    private static DiaryMark mark(@Nullable DiaryRow diary, boolean expected, boolean isToday) {
        if (diary != null) {
            return diary.late() ? DiaryMark.LATE : DiaryMark.WRITTEN;
        }
        if (!expected) {
            return DiaryMark.NOT_EXPECTED;
        }
        return isToday ? DiaryMark.OPEN : DiaryMark.MISSING;
    }

    /** How many marks there are on working days; a diary of a day of rest is more than was asked for. */
    private static long count(List<Line> lines, List<LocalDate> days, Span span, DiaryMark mark) {
        return lines.stream()
                .flatMap(line -> IntStream.range(0, days.size())
                        .filter(at -> span.calendar().isWorkday(days.get(at)))
                        .mapToObj(line.marks()::get))
                .filter(mark::equals)
                .count();
    }
}
