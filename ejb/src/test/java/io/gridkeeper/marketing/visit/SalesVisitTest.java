package io.gridkeeper.marketing.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.foundation.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SalesVisitTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
    private static final CheckIn HERE = new CheckIn(117.0, 36.6, 15, null, false);

    @Test
    void isFinishedAfterTheCheckInOnly() {
        var visit = planned();

        assertThatThrownBy(() -> visit.finish(VisitOutcome.TALKED, 1L, null, NOW))
                .isInstanceOf(Refusal.class);
        visit.arrive(HERE, 120, true, NOW);
        visit.finish(VisitOutcome.TALKED, 1L, null, NOW);

        assertThat(visit.state()).isEqualTo(VisitState.DONE);
        assertThatThrownBy(() -> visit.arrive(HERE, 120, true, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void comesBackIntoThePlanAfterItWasDropped() {
        var visit = planned();
        assertThatThrownBy(() -> visit.planAgain(plan(), 2)).isInstanceOf(Refusal.class);

        visit.drop("客户改期");
        visit.planAgain(plan(), 2);

        assertThat(visit.state()).isEqualTo(VisitState.PLANNED);
        assertThat(visit.position()).isEqualTo(2);
    }

    private static SalesVisit planned() {
        return new SalesVisit(plan(), 1, null);
    }

    private static SalesVisit.Plan plan() {
        return new SalesVisit.Plan(3, 5, 7, LocalDate.of(2026, 11, 16), VisitOrigin.CYCLE, null);
    }
}
