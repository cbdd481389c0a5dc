package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.grid.GridScope;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells an overdue hazard to the next level above. */
@Dependent
class HazardEscalation {

    @Inject
    private Hazards hazards;

    @Inject
    private HazardJournal journal;

    @Inject
    private HazardBells bells;

    @Inject
    private HazardLimits limits;

    @Inject
    private GridScope scope;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Event<HazardEscalated> escalated;

    @Inject
    private Clock clock;

    /**
     * When to come again: at the new limit if it moved meanwhile, at the end of the next working day while there is a
     * higher level, never after the company's level was told.
     */
    Optional<Instant> escalate(String number) {
        var hazard = hazards.hold(number);
        if (!HazardAction.ESCALATE.isPossibleIn(hazard.state())) {
            return Optional.empty();
        }
        var act = new Act(null, clock.instant());
        var overdueAt = limits.overdueAt(hazard);
        if (overdueAt.filter(limit -> !act.at().isBefore(limit)).isEmpty()) {
            return overdueAt;
        }
        return tellNextLevel(hazard, act);
    }

    private Optional<Instant> tellNextLevel(Hazard hazard, Act act) {
        var chain = scope.chainAbove(hazard.gridId());
        int told = hazard.routing().escalationLevel();
        var next = EscalationPolicy.next(chain, told);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        hazard.escalate(EscalationPolicy.clause(hazard.due().clause()), act);
        journal.write(hazard);
        bells.escalated(hazard, next.get(), act);
        escalated.fire(new HazardEscalated(hazard.id(), hazard.number(), hazard.gridId(), told + 1));
        return EscalationPolicy.next(chain, told + 1)
                .map(higher -> EscalationPolicy.nextAt(act.day(), calendars.current()));
    }
}
