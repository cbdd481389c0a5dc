package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Clause;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * A major hazard goes to management at once, and the company owes two tellings that must be recorded before it closes:
 * to the regulator, within the adopted regulation's limit, and to the workers' congress (Work Safety Law art. 41).
 */
@Dependent
@Clause({"R02-2.1.2b", "R12-6.3e", "R12-2.1d", "R08-3.3b"})
class MajorHazards {

    @Inject
    private Hazards hazards;

    @Inject
    private HazardLimits limits;

    @Inject
    private HazardJournal journal;

    @Inject
    private HazardBells bells;

    @Inject
    private Clock clock;

    void tellManagement(String number) {
        var hazard = hazards.get(number);
        var act = new Act(null, clock.instant());
        hazard.oweDisclosure(limits.regulatorBy(act.at()).orElse(null), act);
        journal.write(hazard);
        bells.major(hazard);
    }
}
