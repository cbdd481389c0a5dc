package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every few seconds files what waits. Runs on every node; tasks are leased, so each is filed once. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FilingClock {

    @Inject
    private Filing filing;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void file() {
        filing.work();
    }
}
