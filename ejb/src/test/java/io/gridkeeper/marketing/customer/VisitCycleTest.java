package io.gridkeeper.marketing.customer;

import static io.gridkeeper.foundation.calendar.Calendars.china;
import static io.gridkeeper.foundation.calendar.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.kernel.Clause;
import org.junit.jupiter.api.Test;

class VisitCycleTest {

    @Test
    @Clause("R14-3.3.3a")
    void isDueAMonthLaterOnADayThatIsWorked() {
        assertThat(VisitCycle.next(day("2026-10-15"), 1, china())).isEqualTo(day("2026-11-16"));
        assertThat(VisitCycle.next(day("2026-08-31"), 1, china())).isEqualTo(day("2026-09-30"));
        assertThat(VisitCycle.next(day("2026-10-15"), 0, china())).isNull();
    }
}
