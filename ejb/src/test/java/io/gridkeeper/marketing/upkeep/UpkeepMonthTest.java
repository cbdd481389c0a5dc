package io.gridkeeper.marketing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Clause("R14-M4d")
class UpkeepMonthTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Test
    void counts24DevicesPlanned24Done22AndTwoOverdueTheDayAfter() {
        var rows =
                IntStream.rangeClosed(1, 24).mapToObj(at -> row(at, at <= 22)).toList();

        var month = UpkeepMonth.of("2026-11", 24, rows, LocalDate.of(2026, 12, 1));

        assertThat(month.devices()).isEqualTo(24);
        assertThat(month.planned()).isEqualTo(24);
        assertThat(month.done()).isEqualTo(22);
        assertThat(month.overdue()).isEqualTo(2);
    }

    @Test
    void callsNothingOverdueOnTheLastDay() {
        assertThat(UpkeepMonth.of("2026-11", 1, List.of(row(1, false)), LAST).overdue())
                .isZero();
    }

    @Test
    void isDueEveryCycleFromItsFirstMonthOn() {
        var device =
                new Device(7, new DeviceEntry("OLT-1", "光线路终端", DeviceKind.DEVICE, null, 3, YearMonth.of(2026, 2)));

        assertThat(device.isDueIn(YearMonth.of(2026, 1))).isFalse();
        assertThat(device.isDueIn(YearMonth.of(2026, 2))).isTrue();
        assertThat(device.isDueIn(YearMonth.of(2026, 4))).isFalse();
        assertThat(device.isDueIn(YearMonth.of(2026, 11))).isTrue();
        device.retire(LocalDate.of(2026, 6, 1));
        assertThat(device.isDueIn(YearMonth.of(2026, 11))).isFalse();
    }

    private static UpkeepRow row(int at, boolean done) {
        return new UpkeepRow(
                at,
                "D-" + at,
                "光交箱",
                DeviceKind.DEVICE,
                null,
                LAST,
                done ? LAST : null,
                done ? "冯建军" : null,
                null,
                false);
    }
}
