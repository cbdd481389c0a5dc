package io.gridkeeper.marketing.dispute;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.process.Tokens;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
    private RuntimeService instances;

    @Inject
    private TaskService tasks;

    @Inject
    private RepositoryService diagrams;

    void start(Dispute dispute) {
        var facts = Variables.createVariables()
                .putValueTyped(DISPUTE_ID, Variables.longValue(dispute.id()))
                .putValueTyped("hearUntil", Variables.dateValue(Date.from(dispute.hearUntil())));
        dispute.runsAs(instances
                .startProcessInstanceByKey(KEY, dispute.number(), facts)
                .getId());
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
        var task = tasks.createTaskQuery()
                .processInstanceId(dispute.processId())
                .taskDefinitionKey(step)
                .singleResult();
        if (task == null) {
            throw Refusal.conflict("dispute.refusal.changedMeanwhile", dispute.number());
        }
        try {
            tasks.complete(task.getId(), facts);
        } catch (OptimisticLockingException meanwhile) {
            throw Refusal.conflict("dispute.refusal.changedMeanwhile", dispute.number());
        }
    }

    void withdrawn(Dispute dispute) {
        instances.deleteProcessInstance(dispute.processId(), DisputeState.WITHDRAWN.name());
    }

    /** Where the token stands, or the end it reached. */
    List<String> activeIds(Dispute dispute) {
        return switch (dispute.state()) {
            case MOVED -> List.of("moved");
            case KEPT -> List.of("kept");
            case WITHDRAWN -> List.of();
            case HEARING, DECIDING -> Tokens.of(instances, dispute.processId());
        };
    }

    /** The newest diagram, by which every dispute runs from its start. */
    String diagramXml() {
        var newest = diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .latestVersion()
                .singleResult();
        try (var model = diagrams.getProcessModel(newest.getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
