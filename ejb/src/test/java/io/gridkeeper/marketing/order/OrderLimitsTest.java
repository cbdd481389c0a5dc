package io.gridkeeper.marketing.order;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static io.gridkeeper.foundation.calendar.Calendars.day;
import static io.gridkeeper.foundation.calendar.DaySpan.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.calendar.CountingRules;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderLimitsTest {

    private static final List<OrderLimits.Line> ONE_DAY =
            List.of(new OrderLimits.Line(day("2020-01-01"), workingDays(1), "R14-M4b"));

    @Test
    @Clause("R14-M4b")
    void giveAFaultUntilTheEndOfTheNextWorkingDay() {
        var due = OrderLimits.of(null, at("2026-11-02T15:00"), ONE_DAY, CountingRules.DEFAULT, china())
                .orElseThrow();

        assertThat(due).isEqualTo(new OrderLimits.Due(day("2026-11-03"), "R14-M4b"));
        assertThat(OrderLimits.onTime(at("2026-11-03T23:59"), null, due.day())).isTrue();
        assertThat(OrderLimits.onTime(at("2026-11-04T00:00"), null, due.day())).isFalse();
    }

    @Test
    @Clause("R14-M4a")
    void holdAnInstallationToTheAppointmentItself() {
        var to = at("2026-11-05T16:00");

        assertThat(OrderLimits.of(to, at("2026-11-02T09:00"), ONE_DAY, CountingRules.DEFAULT, china()))
                .contains(new OrderLimits.Due(day("2026-11-05"), "R14-M4a"));
        assertThat(OrderLimits.onTime(at("2026-11-05T15:40"), to, day("2026-11-05")))
                .isTrue();
        assertThat(OrderLimits.onTime(at("2026-11-05T16:10"), to, day("2026-11-05")))
                .isFalse();
        assertThat(new OrderFigures(0, 0, 40, 38).onTimeShare()).isEqualTo(95.0);
    }

    @Test
    void takeTheLineInForceOnTheDayOfReceipt() {
        var lines = List.of(
                new OrderLimits.Line(day("2020-01-01"), workingDays(1), "R14-M4b"),
                new OrderLimits.Line(day("2026-11-10"), workingDays(3), "R14-M4b"));

        assertThat(due("2026-11-09T10:00", lines)).isEqualTo(day("2026-11-10"));
        assertThat(due("2026-11-10T10:00", lines)).isEqualTo(day("2026-11-13"));
        assertThat(OrderLimits.of(null, at("2019-12-31T10:00"), lines, CountingRules.DEFAULT, china()))
                .isEmpty();
    }

    @Test
    @Clause("R14-1e")
    void countContractsOfOffers() {
        assertThat(new OrderFigures(18, 6, 0, 0).successShare()).isEqualTo(33.3);
        assertThat(new OrderFigures(0, 0, 0, 0).successShare()).isZero();
    }

    @Test
    @Clause("R14-3.3.2c")
    void countAnswersOfADispatchedList() {
        assertThat(new DispatchRow("PD-00001", "冬季优惠", day("2026-11-13"), 50, 48, 2).answeredShare())
                .isEqualTo(96.0);
    }

    private static LocalDate due(String received, List<OrderLimits.Line> lines) {
        return OrderLimits.of(null, at(received), lines, CountingRules.DEFAULT, china())
                .orElseThrow()
                .day();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CompanyClock.ZONE).toInstant();
    }
}
