package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.process.Processes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A dispute's way through {@code processes/dispute.bpmn}, stepped in the transaction of the change. The instance holds
 * the dispute's id and the end of the hearing; what the gateway needs is handed over with the step and forgotten after
 * it.
 */
@Dependent
class DisputeProcess {

    static final String KEY = "dispute";
    static final String DISPUTE_ID = "disputeId";
    private static final String HEAR = "hear";
    private static final String DECIDE = "decide";

    @Inject
    private Processes processes;

    void start(Dispute dispute) {
        var facts = Variables.createVariables()
                .putValueTyped(DISPUTE_ID, Variables.longValue(dispute.id()))
                .putValueTyped("hearUntil", Variables.dateValue(Date.from(dispute.hearUntil())));
        dispute.runsAs(processes.start(KEY, dispute.number(), facts));
    }

    void heard(Dispute dispute) {
        complete(dispute, HEAR, Variables.createVariables());
    }

    void decided(Dispute dispute) {
        complete(
                dispute,
                DECIDE,
                Variables.createVariables()
                        .putValueTyped(
                                "state", Variables.stringValue(dispute.state().name(), true)));
    }

    private void complete(Dispute dispute, String step, VariableMap facts) {
        processes.complete(
                dispute.processId(),
                step,
                facts,
                () -> Refusal.conflict("dispute.refusal.changedMeanwhile", dispute.number()));
    }

    void withdrawn(Dispute dispute) {
        processes.end(dispute.processId(), DisputeState.WITHDRAWN.name());
    }

    /** Where the token stands, or the end it reached. */
    List<String> activeIds(Dispute dispute) {
        return switch (dispute.state()) {
            case MOVED -> List.of("moved");
            case KEPT -> List.of("kept");
            case WITHDRAWN -> List.of();
            case HEARING, DECIDING -> processes.activeIds(dispute.processId());
        };
    }

    String diagramXml() {
        return processes.diagramXml(KEY);
    }
}
