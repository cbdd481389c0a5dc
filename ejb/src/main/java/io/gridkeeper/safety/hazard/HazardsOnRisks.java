package io.gridkeeper.safety.hazard;

import io.gridkeeper.safety.risk.RiskFollowers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whether hazards were reported on a risk point. */
@Dependent
class HazardsOnRisks implements RiskFollowers {

    @Inject
    private HazardPapers papers;

    @Override
    public boolean follow(String pointCode) {
        return papers.isOnRisk(pointCode);
    }
}
