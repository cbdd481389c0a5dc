package io.gridkeeper.marketing.target;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SeasonsTest {

    private static final long MILLIONS_120_IN_FEN = 12_000_000_000L;

    @Test
    @Clause("R14-M1a")
    void giveEveryMonthItsWorkingDaysOfTheCompanysCalendar() {
        var months = Seasons.LEVEL.months(MILLIONS_120_IN_FEN, 2026, china());

        assertThat(Arrays.stream(months).sum()).isEqualTo(MILLIONS_120_IN_FEN);
        assertThat(Seasons.LEVEL.weights(2026, china())[1])
                .isEqualTo(100L * china().workdaysBetween(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)));
        assertThat(months[1]).as("Spring Festival").isLessThan(months[2]);
    }

    @Test
    void weighAMonthByTheCompanysSeason() {
        var strongYearEnd = Seasons.parse("100, 100,100，100 100,100,100,100,100,100,200,200");

        var months = strongYearEnd.months(1_000_000, 2026, china());

        assertThat(months[10]).isGreaterThan(months[6] * 3 / 2);
        assertThat(strongYearEnd.text()).isEqualTo("100,100,100,100,100,100,100,100,100,100,200,200");
    }

    @Property
    void addUpInEveryMonthWhateverTheWeeks(
            @ForAll @LongRange(max = 100_000_000_000L) long amount, @ForAll @IntRange(min = 1, max = 12) int month) {
        var weeks = Seasons.weeks(amount, YearMonth.of(2026, month), china());

        assertThat(weeks.stream().mapToLong(Seasons.Week::amount).sum()).isEqualTo(amount);
        assertThat(weeks.getFirst().from().getDayOfMonth()).isEqualTo(1);
        assertThat(weeks.getLast().to()).isEqualTo(YearMonth.of(2026, month).atEndOfMonth());
    }

    @Test
    void askNothingOfAWeekOfHolidays() {
        var october = Seasons.weeks(1_800, YearMonth.of(2026, 10), china());

        assertThat(october.getFirst())
                .isEqualTo(new Seasons.Week(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 4), 0, 0));
        assertThat(october.get(1).workdays())
                .as("Thursday, Friday and the make-up Saturday")
                .isEqualTo(3);
    }

    @Test
    void refuseAYearOfElevenMonths() {
        assertThatThrownBy(() -> new Seasons(List.of(100))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Seasons.parse("1,2,x")).isInstanceOf(Refusal.class);
    }
}
