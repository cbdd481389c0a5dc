package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.safety.hazard.HazardRegister;
import io.gridkeeper.safety.hazard.HazardSource;
import io.gridkeeper.safety.hazard.ReportHazard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checks of a project's place while the work goes on. */
@Stateless
@RolesAllowed(Roles.WORKER)
@Clause("R07-8c")
public class ProjectSite {

    @Inject
    private Projects projects;

    @Inject
    private ProjectPapers papers;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectJournal journal;

    @Inject
    private HazardRegister hazards;

    /** Writes down today's check; what was wrong becomes a hazard of the dynamic grid, whose number is answered. */
    public @Nullable String check(String number, CheckSite done) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.CHECK);
        project.mustAllow(ProjectAction.CHECK);
        if (act.day().isBefore(project.opensOn())) {
            throw Refusal.invalid("project.refusal.notBegun", project.opensOn().toString())
                    .citing("R07-8c");
        }
        var hazard = done.sound() ? null : report(project, done);
        papers.add(new SiteCheck(project.id(), done, hazard, act));
        project.note(ProjectAction.CHECK, hazard == null ? done.note() : hazard + " " + done.note(), "R07-8c", act);
        journal.write(project);
        return hazard;
    }

    private String report(Project project, CheckSite done) {
        var report = ReportHazard.now(
                Objects.requireNonNull(project.gridId()),
                project.plan().place(),
                done.note(),
                Objects.requireNonNull(done.category()),
                HazardSource.DAILY);
        return hazards.report(report).number();
    }
}
