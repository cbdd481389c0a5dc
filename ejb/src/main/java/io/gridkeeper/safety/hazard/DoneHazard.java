package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import io.gridkeeper.foundation.kernel.CompanyClock;
import java.time.Instant;

/** A hazard with who rectified or accepted it when. */
record DoneHazard(String number, HazardGrade grade, String summary, long gridId, long personId, Instant at) {

    Performed rectified() {
        return performed(PerformedKind.HAZARD_RECTIFIED);
    }

    Performed accepted() {
        return performed(grade == HazardGrade.MAJOR ? PerformedKind.MAJOR_APPROVED : PerformedKind.HAZARD_ACCEPTED);
    }

    private Performed performed(PerformedKind kind) {
        return new Performed(
                kind, personId, CompanyClock.dayOf(at), gridId, 1, summary, "/hazard/view?number=" + number);
    }
}
