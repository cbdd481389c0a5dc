package io.gridkeeper.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of counting on every calendar, not only on China's. */
class CountingPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int RANGE = 500;

    @Property
    @Clause({"R05-3a", "R05-3b", "R18-3a", "R18-3b"})
    void workdayLimitsEndOnTheNthWorkdayAfterTheStart(
            @ForAll("calendars") Days days,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        var due = CountingRules.DEFAULT
                .due(days.calendar(), start, DaySpan.workingDays(n))
                .date();

        assertThat(due).isEqualTo(days.nthWorkdayAfter(start, n));
        assertThat(days.calendar().workdaysBetween(start, due)).isEqualTo(n);
    }

    @Property
    @Clause({"R12-6.2a", "R12-6.2b", "R12-6.2c", "R04-3.1a", "R04-3.2a", "R04-3.3a"})
    void calendarDayLimitsAreTheBruteForceCount(
            @ForAll("calendars") Days days,
            @ForAll("rules") CountingRules rules,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        var due = rules.due(days.calendar(), start, DaySpan.calendarDays(n)).date();

        assertThat(due).isEqualTo(days.bruteForce(rules, start, n));
    }

    @Property
    void dueDatesAreWorkdaysAndNotBeforeTheStart(
            @ForAll("calendars") Days days,
            @ForAll("rolling") CountingRules rules,
            @ForAll("starts") LocalDate start,
            @ForAll("spans") DaySpan span) {
        var due = rules.due(days.calendar(), start, span).date();

        assertThat(days.isWorkday(due)).isTrue();
        assertThat(due).isAfterOrEqualTo(start);
    }

    @Property
    void laterReceiptNeverMeansAnEarlierDueDate(
            @ForAll("calendars") Days days,
            @ForAll("rules") CountingRules rules,
            @ForAll("starts") LocalDate start,
            @ForAll("spans") DaySpan span) {
        var due = rules.due(days.calendar(), start, span).date();

        assertThat(rules.due(days.calendar(), start.plusDays(1), span).date()).isAfterOrEqualTo(due);
    }

    @Property
    void moreDaysNeverMeanAnEarlierDueDate(
            @ForAll("calendars") Days days,
            @ForAll("rules") CountingRules rules,
            @ForAll("starts") LocalDate start,
            @ForAll("spans") DaySpan span) {
        var due = rules.due(days.calendar(), start, span).date();
        var longer = new DaySpan(span.amount() + 1, span.unit());

        assertThat(rules.due(days.calendar(), start, longer).date()).isAfterOrEqualTo(due);
    }

    @Property
    void anAdditionalHolidayNeverBringsADueDateForward(
            @ForAll("calendars") Days days,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 60) int offset,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        var span = DaySpan.workingDays(n);
        var before = CountingRules.DEFAULT.due(days.calendar(), start, span).date();
        var after = CountingRules.DEFAULT
                .due(days.withHoliday(start.plusDays(offset)).calendar(), start, span)
                .date();

        assertThat(after).isAfterOrEqualTo(before);
    }

    @Property
    void backwardUndoesForwardFromAWorkday(
            @ForAll("calendars") Days days,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 0, max = 30) int n) {
        var workday = days.calendar().rollForward(start);

        assertThat(days.calendar().minusWorkdays(days.calendar().plusWorkdays(workday, n), n))
                .isEqualTo(workday);
    }

    @Property
    void aLimitIsProvisionalExactlyWhenItTouchesAnUnknownYear(
            @ForAll("starts") LocalDate start, @ForAll("spans") DaySpan span) {
        var only2026 = new WorkCalendar(Map.of(), Set.of(2026));

        var due = CountingRules.DEFAULT.due(only2026, start, span);

        assertThat(due.isProvisional()).isEqualTo(due.date().getYear() != 2026);
    }

    @Property
    void shiftedDaysAreWorkdaysOnTheRightSide(@ForAll("calendars") Days days, @ForAll("starts") LocalDate planned) {
        var earlier = new RecurringDays(days.calendar(), RestDayShift.EARLIER).place(planned);
        var later = new RecurringDays(days.calendar(), RestDayShift.LATER).place(planned);

        assertThat(earlier.heldOn()).hasValueSatisfying(day -> {
            assertThat(days.isWorkday(day)).isTrue();
            assertThat(day).isBeforeOrEqualTo(planned);
        });
        assertThat(later.heldOn()).hasValueSatisfying(day -> {
            assertThat(days.isWorkday(day)).isTrue();
            assertThat(day).isAfterOrEqualTo(planned);
        });
    }

    @Provide
    Arbitrary<Days> calendars() {
        var offsets = Arbitraries.integers().between(0, RANGE);
        var kinds = Arbitraries.of(DayKind.class);
        return Arbitraries.maps(offsets.map(FIRST::plusDays), kinds)
                .ofMaxSize(60)
                .map(Days::new);
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 400).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<DaySpan> spans() {
        return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.of(DayUnit.class))
                .as(DaySpan::new);
    }

    @Provide
    Arbitrary<CountingRules> rules() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(RestDayStart.class), Arbitraries.of(true, false))
                .as((startCounts, start, roll) ->
                        new CountingRules(startCounts, start, roll, false, LocalTime.MIDNIGHT));
    }

    @Provide
    Arbitrary<CountingRules> rolling() {
        return rules().filter(CountingRules::periodsRollForward);
    }

    /** A calendar with the plainest possible counting beside it. */
    record Days(Map<LocalDate, DayKind> kinds) {

        WorkCalendar calendar() {
            return new WorkCalendar(kinds, Set.of(2026, 2027, 2028));
        }

        boolean isWorkday(LocalDate day) {
            if (kinds.containsKey(day)) {
                return kinds.get(day) == DayKind.MAKE_UP_WORKDAY;
            }
            return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        }

        LocalDate nthWorkdayAfter(LocalDate start, int n) {
            List<LocalDate> workdays = new ArrayList<>();
            for (var day = start.plusDays(1); workdays.size() < n; day = day.plusDays(1)) {
                if (isWorkday(day)) {
                    workdays.add(day);
                }
            }
            return workdays.getLast();
        }

        /** Ticks the days of the limit off one by one. */
        LocalDate bruteForce(CountingRules rules, LocalDate start, int n) {
            var day = start;
            if (rules.restDayStart() == RestDayStart.NEXT_WORKDAY && !isWorkday(start)) {
                while (!isWorkday(day)) {
                    day = day.plusDays(1);
                }
            } else if (!rules.startDayCounts()) {
                day = day.plusDays(1);
            }
            var ticked = new HashSet<LocalDate>();
            ticked.add(day);
            while (ticked.size() < n) {
                day = day.plusDays(1);
                ticked.add(day);
            }
            while (rules.periodsRollForward() && !isWorkday(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        Days withHoliday(LocalDate day) {
            var more = new HashMap<>(kinds);
            more.put(day, DayKind.HOLIDAY);
            return new Days(more);
        }
    }
}
