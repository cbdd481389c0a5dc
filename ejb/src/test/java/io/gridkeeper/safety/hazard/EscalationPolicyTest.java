package io.gridkeeper.safety.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.foundation.calendar.DayKind;
import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Clause({"R04-3.4b", "R06-E4b", "R12-6.3d", "R11-2.1.2b"})
class EscalationPolicyTest {

    private static final WorkCalendar CALENDAR = new WorkCalendar(
            Map.of(LocalDate.of(2026, 9, 25), DayKind.HOLIDAY, LocalDate.of(2026, 10, 10), DayKind.MAKE_UP_WORKDAY),
            Set.of(2026));

    @Test
    void goesUpOneLevelAtATimeAndStopsAtTheCompany() {
        var chain = List.of(11L, 22L, 33L);

        assertThat(EscalationPolicy.next(chain, 0)).contains(11L);
        assertThat(EscalationPolicy.next(chain, 2)).contains(33L);
        assertThat(EscalationPolicy.next(chain, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-23, 2026-09-24", "2026-09-24, 2026-09-28", "2026-10-09, 2026-10-10"})
    void comesAgainAtTheEndOfTheNextWorkingDay(LocalDate today, LocalDate next) {
        assertThat(EscalationPolicy.nextAt(today, CALENDAR)).isEqualTo(CompanyClock.endOf(next));
    }

    @ParameterizedTest
    @CsvSource({
        "R04-3.1a, R04-3.4b",
        "R05-3a, R05-3c",
        "R12-6.2a, R12-6.3d",
        "R18-3b, R18-3c",
        "R02-2.1.2a, R02-2.1.2b",
        "OWN-1, R06-E4b"
    })
    void namesTheClauseOfTheRegulationThatMadeTheLimit(String limit, String escalation) {
        assertThat(EscalationPolicy.clause(limit)).isEqualTo(escalation);
    }
}
