package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Puts posts bound to positions in order after midnight, when somebody's last day is over; of two nodes one finds it done. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R07-7a")
public class PositionClock {

    @Inject
    private PositionPosts positions;

    @Schedule(hour = "*", minute = "4", persistent = false)
    public void look() {
        positions.follow();
    }
}
