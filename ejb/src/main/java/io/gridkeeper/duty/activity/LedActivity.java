package io.gridkeeper.duty.activity;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import java.time.LocalDate;
import java.time.YearMonth;

/** An activity with the person who led and recorded it. */
record LedActivity(ActivityKind kind, long responsibleId, LocalDate heldOn, long gridId, String title) {

    Performed performed() {
        var counted =
                switch (kind) {
                    case COORDINATION -> PerformedKind.MEETING_CHAIRED;
                    case TRAINING -> PerformedKind.TRAINING;
                    case TALK, VOLUNTEER, IMPROVEMENT, CAMPAIGN, URGE, LOG, SERVICE, SIMPLE_PROBLEM ->
                        PerformedKind.ACTIVITY;
                };
        var link = "/duty/activities?grid=" + gridId + "&month=" + YearMonth.from(heldOn);
        return new Performed(counted, responsibleId, heldOn, gridId, 1, title, link);
    }
}
