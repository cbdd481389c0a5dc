package io.gridkeeper.safety.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.calendar.Calendars;
import io.gridkeeper.foundation.kernel.Clause;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days on which projects are checked, and days on which people are told of an end. */
class ProjectDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 18);

    @Test
    @Clause("R07-8c")
    void plansACheckForEachDayOfThePeriod() {
        var plan = new CheckPlan(FIRST, LAST, true, Calendars.china());

        assertThat(plan.days()).hasSize(47).startsWith(FIRST).endsWith(LAST);
        assertThat(plan.asksFor(LAST.plusDays(1))).isFalse();
    }

    @Test
    @Clause("R07-8c")
    void leavesRestDaysOutWhereNobodyWorks() {
        var plan = new CheckPlan(FIRST, LAST, false, Calendars.china());

        assertThat(plan.asksFor(LocalDate.of(2026, 11, 7))).isFalse();
        assertThat(plan.days()).hasSize(35);
    }

    @Test
    @Clause("R07-8c")
    void listsThePlannedDaysOnWhichNobodyChecked() {
        var plan = new CheckPlan(FIRST, LAST, true, Calendars.china());

        assertThat(plan.missed(Set.of(FIRST), FIRST.plusDays(3))).containsExactly(FIRST.plusDays(2), FIRST.plusDays(1));
        assertThat(plan.missed(Set.of(), FIRST)).isEmpty();
    }

    @Test
    @Clause("R11-2.4.2e")
    void remindsOfAnEndOnMonday30NovemberOnMonday16November() {
        var end = LocalDate.of(2026, 11, 30);

        assertThat(Endings.warnedOn(end, Calendars.china())).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(Endings.isNear(end, LocalDate.of(2026, 11, 15), Calendars.china()))
                .isFalse();
        assertThat(Endings.isNear(end, LocalDate.of(2026, 11, 16), Calendars.china()))
                .isTrue();
    }
}
