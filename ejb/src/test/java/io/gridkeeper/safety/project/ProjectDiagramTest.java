package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.process.DiagramContract;
import java.util.List;

class ProjectDiagramTest extends DiagramContract {

    ProjectDiagramTest() {
        super(
                ProjectProcess.KEY,
                List.of(
                        "approve",
                        "confirmAgreement",
                        "confirmQualifications",
                        "confirmTraining",
                        "openGrid",
                        "run",
                        "confirmHandOver"),
                List.of("endIsNear", "expired"));
    }
}
