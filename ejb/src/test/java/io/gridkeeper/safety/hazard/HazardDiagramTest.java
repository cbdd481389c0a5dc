package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.process.DiagramContract;
import java.util.List;

class HazardDiagramTest extends DiagramContract {

    HazardDiagramTest() {
        super(
                HazardProcess.KEY,
                List.of(HazardProcess.GRADE, HazardProcess.RECTIFY, HazardProcess.ACCEPT),
                List.of("rectification", "overdue"));
    }
}
