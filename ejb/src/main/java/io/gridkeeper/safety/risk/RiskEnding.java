package io.gridkeeper.safety.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Ends risks and what hangs on them, the lowest first, as platforms want it. */
@Dependent
class RiskEnding {

    @Inject
    private Risks risks;

    @Inject
    private RiskJournal journal;

    void endAll(RiskPoint point, RiskAct act) {
        risks.events(point.id()).forEach(event -> end(event, act));
        for (var unit : risks.units(point.id())) {
            end(unit, act);
        }
    }

    void end(RiskUnit unit, RiskAct act) {
        unit.end(act.day());
        journal.tell(unit, act);
    }

    void end(RiskEvent event, RiskAct act) {
        risks.measures(event.unit().point().id()).stream()
                .filter(measure -> measure.event().id() == event.id())
                .forEach(measure -> end(measure, act));
        event.end(act.day());
        journal.tell(event, act);
    }

    void end(ControlMeasure measure, RiskAct act) {
        measure.end(act.day());
        journal.tell(measure, act);
    }
}
