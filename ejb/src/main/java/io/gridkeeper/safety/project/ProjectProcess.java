package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.process.Processes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private Processes processes;

    void start(Project project) {
        var facts = Variables.createVariables().putValueTyped(PROJECT_ID, Variables.longValue(project.id()));
        project.runsAs(processes.start(KEY, project.number(), facts));
    }

    /** Completes the step that the action stands for. */
    void done(Project project, ProjectAction action) {
        processes.complete(
                project.processId(),
                Objects.requireNonNull(STEPS.get(action)),
                Variables.createVariables()
                        .putValueTyped(
                                "state", Variables.stringValue(project.state().name(), true)),
                () -> Refusal.conflict("project.refusal.changedMeanwhile", project.number()));
    }

    void endIsNear(Project project) {
        processes.tell(project.processId(), "projectEndIsNear");
    }

    void expired(Project project) {
        processes.tell(project.processId(), "projectExpired");
    }

    void withdrawn(Project project) {
        processes.end(project.processId(), ProjectState.WITHDRAWN.name());
    }

    /** Where the token stands, or the end it reached. */
    List<String> activeIds(Project project) {
        return switch (project.state()) {
            case CLOSED -> List.of("closed");
            case REJECTED -> List.of("rejected");
            case WITHDRAWN -> List.of();
            case APPLIED, PREPARING, RUNNING, HANDOVER -> processes.activeIds(project.processId());
        };
    }

    String diagramXml() {
        return processes.diagramXml(KEY);
    }
}
