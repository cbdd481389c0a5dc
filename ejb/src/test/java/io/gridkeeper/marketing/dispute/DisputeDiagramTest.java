package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.process.DiagramContract;
import java.util.List;

class DisputeDiagramTest extends DiagramContract {

    DisputeDiagramTest() {
        super(DisputeProcess.KEY, List.of("hear", "decide"), List.of("hearingOver"));
    }
}
