package io.gridkeeper.duty.service;

import io.gridkeeper.foundation.grid.Performed;
import io.gridkeeper.foundation.grid.PerformedKind;
import java.time.LocalDate;

/** A request that was answered, with its first contact. */
record DoneService(ServiceKind kind, long firstContactId, LocalDate answeredOn, long gridId, String wish) {

    /** What was asked about somebody's health is left unsaid. */
    Performed performed() {
        return new Performed(
                PerformedKind.SERVICE,
                firstContactId,
                answeredOn,
                gridId,
                1,
                kind.isConfidential() ? null : wish,
                null);
    }
}
