package io.gridkeeper.safety.hazard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Carries out the decision of what becomes of a hazard. */
@Dependent
class HazardGrading {

    @Inject
    private PhotoShelf photos;

    @Inject
    private HazardLimits limits;

    @Inject
    private HazardRouting routing;

    void decide(Hazard hazard, GradeHazard command, Act act) {
        switch (command.disposition()) {
            case Disposition.OnTheSpot spot -> {
                photos.attach(hazard, spot.afterPhotoIds(), PhotoMoment.AFTER, act);
                hazard.closeOnTheSpot(spot, act);
            }
            case Disposition.ByDeadline way -> {
                var limit = limits.of(hazard, way.axisValue());
                var lead = routing.lead(hazard.gridId(), limit.lead(), way);
                hazard.startRectification(command, limit, lead, act);
            }
        }
    }
}
