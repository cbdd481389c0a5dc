package io.gridkeeper.marketing.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.marketing.target.Progress.Amounts;
import io.gridkeeper.marketing.target.Progress.Pace;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @Test
    @Clause("R14-3.3.4c")
    void tellsThatAGridIsBehindTheTime() {
        var november = LocalDate.of(2026, 11, 30);

        var progress = Progress.on(november, NEW_YEAR, YEAR_END, new Amounts(120_000_000, 110_000_000, 102_000_000));

        assertThat(progress.reached()).isEqualByComparingTo("85.0");
        assertThat(progress.elapsed()).isEqualByComparingTo("91.5");
        assertThat(progress.pace()).isEqualTo(Pace.BEHIND);
        assertThat(progress.variance()).isEqualTo(-8_000_000);
        assertThat(progress.forecast()).isEqualTo(111_272_727);
        assertThat(progress.open()).isEqualTo(18_000_000);
    }

    @Test
    @Clause({"R14-M2e", "R14-M3d", "R14-3.3.4a"})
    void tellsHowFarAPersonAndEachKindOfCustomersCame() {
        assertThat(november(20, 17).reached()).isEqualByComparingTo("85.0");
        assertThat(november(25, 27).reached()).isEqualByComparingTo("108.0");
        assertThat(november(25, 27).pace()).isEqualTo(Pace.REACHED);
        assertThat(november(12, 9).reached()).isEqualByComparingTo("75.0");
        assertThat(november(120, 131).reached()).isEqualByComparingTo("109.2");
    }

    @Test
    void measuresNothingAgainstNoTarget() {
        var progress = november(0, 3);

        assertThat(progress.pace()).isEqualTo(Pace.NONE);
        assertThat(progress.reached()).isEqualByComparingTo("0");
        assertThat(progress.forecast()).isEqualTo(3);
    }

    @Test
    void countsNoTimeBeforeThePeriodAndNoneAfterIt() {
        var amounts = new Amounts(10, 0, 0);

        assertThat(Progress.on(NEW_YEAR.minusDays(3), NEW_YEAR, YEAR_END, amounts)
                        .elapsed())
                .isZero();
        assertThat(Progress.on(YEAR_END.plusDays(9), NEW_YEAR, YEAR_END, amounts)
                        .elapsed())
                .isEqualByComparingTo("100");
    }

    private static Progress november(long target, long done) {
        var end = LocalDate.of(2026, 11, 30);
        return Progress.on(end, LocalDate.of(2026, 11, 1), end, new Amounts(target, target, done));
    }
}
