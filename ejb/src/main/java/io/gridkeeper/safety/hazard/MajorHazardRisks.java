package io.gridkeeper.safety.hazard;

import io.gridkeeper.safety.risk.ReassessmentCalled;
import io.gridkeeper.safety.risk.ReassessmentCause;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A major hazard calls the risks of its grid to be assessed again. */
@Dependent
class MajorHazardRisks {

    @Inject
    private Event<ReassessmentCalled> calls;

    void graded(@Observes HazardGraded graded) {
        if (graded.grade() == HazardGrade.MAJOR) {
            calls.fire(ReassessmentCalled.inGrid(graded.gridId(), ReassessmentCause.MAJOR_HAZARD, graded.number()));
        }
    }
}
