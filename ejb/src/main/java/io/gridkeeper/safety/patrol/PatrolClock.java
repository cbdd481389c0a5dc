package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every minute plans ahead and writes down what was missed. Runs on every node; rows are locked, so each is done once. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PatrolClock {

    @Inject
    private PatrolRound round;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tick() {
        while (round.plan()) {
            // as long as plans are behind
        }
        while (round.miss()) {
            // as long as tasks are overdue
        }
    }
}
