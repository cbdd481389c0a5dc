package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.audit.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Writes down what just happened to a project, in the transaction in which it happened: history and audit trail. */
@Dependent
class ProjectJournal {

    @Inject
    private Projects projects;

    @Inject
    private ProjectPapers papers;

    @Inject
    private AuditTrail trail;

    /** Comes last before the process step: whoever was slower than somebody else is refused here. */
    void write(Project project) {
        for (var entry : project.takeNews()) {
            papers.add(new ProjectEvent(project.id(), entry));
            trail.record(
                    "project",
                    project.id(),
                    entry.action().name(),
                    entry.clause(),
                    null,
                    entry.to().name());
        }
        projects.flush(project);
    }
}
