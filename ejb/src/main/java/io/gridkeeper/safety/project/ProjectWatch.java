package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What the calendar does to projects. Each step holds its row and looks again before it acts, so of two nodes that come
 * at once one does it and the other finds it done.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ProjectWatch {

    @Inject
    private Projects projects;

    @Inject
    private ProjectPapers papers;

    @Inject
    private ProjectJournal journal;

    @Inject
    private ProjectProcess process;

    @Inject
    private ProjectBells bells;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Clock clock;

    /** Ids of projects whose last day is over; at most fifty at once. */
    public List<Long> over() {
        return projects.over(today());
    }

    /** Ids of projects whose people may have to be told of the end. */
    public List<Long> ending() {
        return projects.endingUnwarned(Endings.farthest(today()));
    }

    /** Ids of licences and certificates that may run out soon. */
    public List<Long> papersEnding() {
        return projects.papersUnwarned(Endings.farthest(today()));
    }

    /** Ends a project whose last day is over: what is open goes to the host, the grid closes. */
    @Clause("R07-8c")
    public void expire(long projectId) {
        projects.hold(projectId)
                .filter(project -> project.state() == ProjectState.RUNNING)
                .filter(project -> project.closesOn().isBefore(today()))
                .ifPresent(project -> {
                    project.expire(act());
                    journal.write(project);
                    process.expired(project);
                });
    }

    /** Tells people ten working days before the end, once for each end. */
    @Clause("R11-2.4.2e")
    public void warn(long projectId) {
        projects.hold(projectId)
                .filter(project -> project.state() == ProjectState.RUNNING)
                .filter(project -> !project.closesOn().equals(project.endWarnedFor()))
                .filter(project -> isNear(project.closesOn()))
                .ifPresent(project -> {
                    project.warn(act());
                    journal.write(project);
                    process.endIsNear(project);
                });
    }

    /** Tells people ten working days before a licence or certificate runs out, once. */
    @Clause("R11-2.4.2e")
    public void warnOfPaper(long qualificationId) {
        papers.holdQualification(qualificationId)
                .filter(paper -> !paper.isWarned() && !paper.isReplaced())
                .filter(paper -> isNear(paper.validUntil()))
                .ifPresent(paper -> {
                    paper.warned();
                    bells.paperRunsOut(projects.get(paper.projectId()), paper, act());
                });
    }

    private boolean isNear(LocalDate last) {
        return Endings.isNear(last, today(), calendars.current());
    }

    private Act act() {
        return new Act(null, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
