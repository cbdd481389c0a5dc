package io.gridkeeper.safety.risk;

import static io.gridkeeper.safety.risk.RiskFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    @ParameterizedTest
    @EnumSource(MeasureSubclass.class)
    void hasAClassForEverySubclass(MeasureSubclass subclass) {
        assertThat(subclass.code()).startsWith(subclass.of().code() + "-");
        assertThat(MeasureSubclass.in(subclass.of())).contains(subclass);
    }

    @Test
    @Clause("R07-10b")
    void refusesACheckThatNobodyDoes() {
        assertThatThrownBy(() -> checked(null, CheckCycle.every(1, CycleUnit.DAY, CheckDays.WORKDAYS, TODAY)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).contains("R07-10b"));
    }

    @Test
    void refusesAnInvestigatedMeasureThatDoesNotSayWhatIsLookedAt() {
        assertThatThrownBy(() -> new DescribeMeasure(
                        MeasureSource.INVESTIGATION,
                        "每班巡检",
                        MeasureSubclass.OPERATING_RECORDS,
                        null,
                        ControlLevel.TEAM,
                        11L,
                        null,
                        null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("checkContent");
    }

    @Test
    void needsTheHoursOfAnHourlyCycle() {
        var cycle = new CheckCycle(
                2, CycleUnit.HOUR, CheckDays.EVERY_DAY, TODAY, LocalTime.of(8, 0), null, WorkType.DAILY, null);

        assertThatThrownBy(cycle::checked).isInstanceOf(Refusal.class).hasMessageContaining("cycleHours");
    }

    @ParameterizedTest(name = "{0} with task {1}: {2}")
    @CsvSource({
        "DAILY, , true",
        "DAILY, 1, false",
        "CHIEF, 9, true",
        "CHIEF, 10, false",
        "TECHNICAL, , false",
        "OPERATING, 10, true"
    })
    void numbersTheDutiesOfKeyResponsiblePeople(WorkType type, @Nullable Integer number, boolean good) {
        var cycle = new CheckCycle(1, CycleUnit.DAY, CheckDays.EVERY_DAY, TODAY, null, null, type, number);

        if (good) {
            assertThat(cycle.checked()).isEqualTo(cycle);
        } else {
            assertThatThrownBy(cycle::checked).isInstanceOf(Refusal.class);
        }
    }

    private static DescribeMeasure checked(@Nullable Long who, CheckCycle cycle) {
        return new DescribeMeasure(
                MeasureSource.INVESTIGATION,
                "检查安全阀",
                MeasureSubclass.SAFETY_ACCESSORIES,
                null,
                ControlLevel.TEAM,
                who,
                "安全阀在校验期内",
                cycle);
    }
}
