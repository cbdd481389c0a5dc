package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.calendar.CalendarChanged;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Counts due dates again when the calendar changes while hazards are open: never to an earlier day than people were
 * told, and the change stands in the history (decisions D8, D11).
 */
@Dependent
@Clause({"R05-3a", "R18-3a"})
class HazardRecount {

    private static final int PAGE = 200;

    @Inject
    private Hazards hazards;

    @Inject
    private HazardLimits limits;

    @Inject
    private HazardJournal journal;

    @Inject
    private HazardProcess process;

    @Inject
    private HazardBells bells;

    @Inject
    private Clock clock;

    void onChange(@Observes CalendarChanged change) {
        var act = new Act(null, clock.instant());
        long last = 0;
        while (true) {
            var page = hazards.countedByCalendar(last, PAGE);
            if (page.isEmpty()) {
                return;
            }
            page.forEach(id -> hazards.find(id).ifPresent(hazard -> recount(hazard, act)));
            last = page.getLast();
        }
    }

    private void recount(Hazard hazard, Act act) {
        boolean moved =
                limits.again(hazard).map(limit -> hazard.recount(limit, act)).orElse(false);
        if (moved) {
            journal.write(hazard);
            limits.overdueAt(hazard).ifPresent(end -> process.moveTimer(hazard, end));
            bells.dueMoved(hazard, act);
        }
    }
}
