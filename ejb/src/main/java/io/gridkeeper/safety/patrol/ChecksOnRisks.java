package io.gridkeeper.safety.patrol;

import io.gridkeeper.safety.risk.RiskFollowers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whether measures of a risk point were checked. */
@Dependent
class ChecksOnRisks implements RiskFollowers {

    @Inject
    private Checks checks;

    @Override
    public boolean follow(String pointCode) {
        return checks.wereMadeOn(pointCode);
    }
}
