package io.gridkeeper.foundation.calendar;

import static io.gridkeeper.foundation.calendar.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.calendar.HolidayNotice.Day;
import io.gridkeeper.foundation.kernel.Bilingual;
import io.gridkeeper.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolidayNoticeTest {

    @Test
    void readsAllYearsBroughtAlong() {
        assertThat(Calendars.brought())
                .extracting(HolidayNotice::year)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2004, 2026).boxed().toList());
    }

    @Test
    void takesItsYearAndTheDecemberBeforeOutOfAFile() {
        var file = new ArrayList<>(nationalWeek(2027));
        file.add(new Day(day("2026-12-31"), DayKind.HOLIDAY, Bilingual.NONE));
        file.add(new Day(day("2025-10-01"), DayKind.HOLIDAY, Bilingual.NONE));

        var notice = HolidayNotice.of(2027, file);

        assertThat(notice.days()).hasSize(8);
        assertThat(notice.days().getFirst().date()).isEqualTo(day("2026-12-31"));
    }

    @Test
    void refusesAFragment() {
        assertRefused("calendar.notice.incomplete", nationalWeek(2027).subList(0, 3));
        assertRefused("calendar.notice.incomplete", List.of());
    }

    @Test
    void refusesADayTwice() {
        var days = new ArrayList<>(nationalWeek(2027));
        days.add(new Day(day("2027-10-01"), DayKind.MAKE_UP_WORKDAY, Bilingual.NONE));

        assertRefused("calendar.notice.doubledDay", days);
    }

    @Test
    void refusesAMakeUpWorkdayOnAWeekday() {
        var days = new ArrayList<>(nationalWeek(2027));
        days.add(new Day(day("2027-10-11"), DayKind.MAKE_UP_WORKDAY, Bilingual.NONE));

        assertRefused("calendar.notice.workdayOnWeekday", days);
    }

    @Test
    void refusesYearsOutOfReach() {
        assertThatThrownBy(() -> new HolidayNotice(1999, List.of()))
                .hasMessageContaining("calendar.notice.yearOutOfRange");
    }

    static List<Day> nationalWeek(int year) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(date ->
                        new Day(day(year + "-10-0" + date), DayKind.HOLIDAY, new Bilingual("国庆节", "National Day")))
                .toList();
    }

    private static void assertRefused(String key, List<Day> days) {
        assertThatThrownBy(() -> HolidayNotice.of(2027, days))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
