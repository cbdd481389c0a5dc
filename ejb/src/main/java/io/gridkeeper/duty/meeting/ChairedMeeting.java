package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import java.time.LocalDate;

/** A meeting that was held, with who led it. */
record ChairedMeeting(long id, long hostId, LocalDate heldOn, long gridId, String name) {

    Performed performed() {
        return new Performed(PerformedKind.MEETING_CHAIRED, hostId, heldOn, gridId, 1, name, "/duty/meeting?id=" + id);
    }
}
