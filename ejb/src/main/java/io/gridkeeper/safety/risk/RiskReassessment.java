package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.CompanyClock;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Calls risks to be assessed again when something changed: in the grid where it happened and in all below it. */
@Dependent
class RiskReassessment {

    @Inject
    private Risks risks;

    @Inject
    private RiskPapers papers;

    @Inject
    private RiskBranches branches;

    @Inject
    private Clock clock;

    void called(@Observes ReassessmentCalled called) {
        var now = clock.instant();
        var due = CompanyClock.dayOf(now).plusDays(papers.days(called.cause()));
        int events;
        if (called.riskEventId() == null) {
            events = risks.callAgain(branches.of(called.gridId()), called, due);
        } else {
            risks.event(called.riskEventId()).callAgain(called.cause(), called.reference(), due);
            events = 1;
        }
        papers.add(new ReassessmentCall(called, now, due, events));
    }
}
