package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.process.Tokens;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A hazard's way through {@code processes/hazard.bpmn}, stepped in the transaction of the change. The instance holds the
 * hazard's id only; what gateways and timers need is handed over with each step and forgotten by the engine after it.
 */
@Dependent
class HazardProcess {

    static final String KEY = "hazard";
    static final String GRADE = "gradeAndRoute";
    static final String RECTIFY = "rectify";
    static final String ACCEPT = "accept";

    private static final String HAZARD_ID = "hazardId";
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final Map<HazardState, String> ENTRY = Map.of(
            HazardState.REGISTERED, GRADE, HazardState.RECTIFYING, RECTIFY, HazardState.AWAITING_ACCEPTANCE, ACCEPT);

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RuntimeService instances;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private TaskService tasks;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RepositoryService diagrams;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private ManagementService jobs;

    /** Starts it; it waits where the hazard stands: to be graded, or, graded at once, to be rectified or closed. */
    void start(Hazard hazard, Optional<Instant> overdueAt) {
        var instance = instances.startProcessInstanceByKey(KEY, hazard.number(), facts(hazard, overdueAt));
        hazard.runsAs(instance.getId());
    }

    /** Starts it in the middle, for a hazard of an old ledger. */
    void startWhereItStands(Hazard hazard, Optional<Instant> overdueAt) {
        var instance = instances
                .createProcessInstanceByKey(KEY)
                .businessKey(hazard.number())
                .setVariables(facts(hazard, overdueAt))
                .startBeforeActivity(Objects.requireNonNull(ENTRY.get(hazard.state())))
                .execute();
        hazard.runsAs(instance.getId());
    }

    void graded(Hazard hazard, Optional<Instant> overdueAt) {
        complete(hazard, GRADE, facts(hazard, overdueAt));
    }

    void rectified(Hazard hazard) {
        complete(hazard, RECTIFY, Variables.createVariables());
    }

    /** Accepted or returned, whichever the hazard's state says. */
    void judged(Hazard hazard, Optional<Instant> overdueAt) {
        complete(hazard, ACCEPT, facts(hazard, overdueAt));
    }

    void withdrawn(Hazard hazard) {
        if (hazard.processId() != null) {
            instances.deleteProcessInstance(hazard.processId(), HazardState.WITHDRAWN.name());
        }
    }

    /** Moves the timer that tells the next level, after the due date moved. */
    void moveTimer(Hazard hazard, Instant overdueAt) {
        if (hazard.processId() != null) {
            jobs.createJobQuery()
                    .processInstanceId(hazard.processId())
                    .timers()
                    .list()
                    .forEach(timer -> jobs.setJobDuedate(timer.getId(), Date.from(overdueAt)));
        }
    }

    /** Where the token stands, or the end it reached. */
    List<String> activeIds(Hazard hazard) {
        if (hazard.state() == HazardState.CLOSED) {
            return List.of(hazard.handling() == HazardHandling.ON_THE_SPOT ? "closedOnTheSpot" : "closed");
        }
        if (!hazard.state().isOpen() || hazard.processId() == null) {
            return List.of();
        }
        return Tokens.of(instances, hazard.processId());
    }

    /** The diagram the hazard runs by, or the newest one after it ended. */
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

    private void complete(Hazard hazard, String step, VariableMap facts) {
        var task = tasks.createTaskQuery()
                .processInstanceId(hazard.processId())
                .taskDefinitionKey(step)
                .singleResult();
        if (task == null) {
            throw Refusal.conflict("hazard.refusal.changedMeanwhile", hazard.number());
        }
        try {
            tasks.complete(task.getId(), facts);
        } catch (OptimisticLockingException meanwhile) {
            throw Refusal.conflict("hazard.refusal.changedMeanwhile", hazard.number());
        }
    }

    private static VariableMap facts(Hazard hazard, Optional<Instant> overdueAt) {
        return Variables.createVariables()
                .putValueTyped(HAZARD_ID, Variables.longValue(hazard.id()))
                .putValueTyped("state", Variables.stringValue(hazard.state().name(), true))
                .putValueTyped("major", Variables.booleanValue(hazard.grade() == HazardGrade.MAJOR, true))
                .putValueTyped(
                        "overdueAt",
                        Variables.stringValue(overdueAt.orElse(NEVER).toString(), true));
    }
}
