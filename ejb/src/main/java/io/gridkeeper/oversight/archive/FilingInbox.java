package io.gridkeeper.oversight.archive;

import io.gridkeeper.safety.hazard.HazardClosed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Hears of every closed hazard and leaves a filing task in the transaction of the closing. */
@Dependent
class FilingInbox {

    @Inject
    private FilingTasks tasks;

    @Inject
    private Clock clock;

    void closed(@Observes HazardClosed hazard) {
        tasks.add(new FilingTask(hazard.number(), hazard.gridId(), hazard.closedAt(), clock.instant()));
    }
}
