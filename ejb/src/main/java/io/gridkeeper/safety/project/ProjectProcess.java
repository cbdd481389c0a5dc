package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.process.Tokens;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A project's way through {@code processes/project.bpmn}, stepped in the transaction of the change. The instance holds
 * the project's id only; what the gateway needs is handed over with the step and forgotten by the engine after it.
 */
@Dependent
class ProjectProcess {

    static final String KEY = "project";
    static final String PROJECT_ID = "projectId";

    private static final Map<ProjectAction, String> STEPS = Map.of(
            ProjectAction.APPROVE, "approve",
            ProjectAction.REJECT, "approve",
            ProjectAction.CONFIRM_AGREEMENT, "confirmAgreement",
            ProjectAction.CONFIRM_QUALIFICATIONS, "confirmQualifications",
            ProjectAction.CONFIRM_TRAINING, "confirmTraining",
            ProjectAction.OPEN, "openGrid",
            ProjectAction.FINISH, "run",
            ProjectAction.CONFIRM_HANDOVER, "confirmHandOver");

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RuntimeService instances;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private TaskService tasks;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private RepositoryService diagrams;

    void start(Project project) {
        var facts = Variables.createVariables().putValueTyped(PROJECT_ID, Variables.longValue(project.id()));
        project.runsAs(instances
                .startProcessInstanceByKey(KEY, project.number(), facts)
                .getId());
    }

    /** Completes the step that the action stands for. */
    void done(Project project, ProjectAction action) {
        var task = tasks.createTaskQuery()
                .processInstanceId(project.processId())
                .taskDefinitionKey(Objects.requireNonNull(STEPS.get(action)))
                .singleResult();
        if (task == null) {
            throw Refusal.conflict("project.refusal.changedMeanwhile", project.number());
        }
        try {
            tasks.complete(
                    task.getId(),
                    Variables.createVariables()
                            .putValueTyped(
                                    "state",
                                    Variables.stringValue(project.state().name(), true)));
        } catch (OptimisticLockingException meanwhile) {
            throw Refusal.conflict("project.refusal.changedMeanwhile", project.number());
        }
    }

    void endIsNear(Project project) {
        correlate(project, "projectEndIsNear");
    }

    void expired(Project project) {
        correlate(project, "projectExpired");
    }

    private void correlate(Project project, String message) {
        instances
                .createMessageCorrelation(message)
                .processInstanceId(project.processId())
                .correlate();
    }

    void withdrawn(Project project) {
        instances.deleteProcessInstance(project.processId(), ProjectState.WITHDRAWN.name());
    }

    /** Where the token stands, or the end it reached. */
    List<String> activeIds(Project project) {
        return switch (project.state()) {
            case CLOSED -> List.of("closed");
            case REJECTED -> List.of("rejected");
            case WITHDRAWN -> List.of();
            case APPLIED, PREPARING, RUNNING, HANDOVER -> Tokens.of(instances, project.processId());
        };
    }

    /** The newest diagram, by which every project runs from its start. */
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
