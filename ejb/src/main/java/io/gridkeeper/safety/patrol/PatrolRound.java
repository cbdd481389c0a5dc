package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** The clock's work, a few hundred rows in a transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PatrolRound {

    private static final int AT_ONCE = 200;

    /** A plan is looked at again once it has fallen behind by this much, not with every tick. */
    private static final Duration SLACK = Duration.ofHours(1);

    @Inject
    private Checks checks;

    @Inject
    private CheckPlanner planner;

    @Inject
    private Clock clock;

    /** Plans ahead where it is due; whether there may be more. */
    public boolean plan() {
        var behind = checks.behind(planner.horizon().minus(SLACK), AT_ONCE);
        behind.forEach(planner::plan);
        return behind.size() == AT_ONCE;
    }

    /** Writes down what was missed; whether there may be more. */
    public boolean miss() {
        var overdue = checks.overdue(clock.instant(), AT_ONCE);
        overdue.forEach(CheckTask::miss);
        return overdue.size() == AT_ONCE;
    }
}
