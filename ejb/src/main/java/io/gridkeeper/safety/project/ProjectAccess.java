package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.Post;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Who may see a project and do what to it. A project out of sight is not found, never forbidden. */
@Dependent
@Clause("R07-8c")
class ProjectAccess extends GridAccess {

    @Inject
    private ProjectPapers papers;

    /** The caller's person, 0 for an account without one. */
    long me() {
        return Objects.requireNonNullElse(caller().personId(), 0L);
    }

    /** The caller doing something now; accounts without a person administrate and have no projects. */
    Act act() {
        return new Act(personId(), now());
    }

    /** The caller, or the calendar, doing something now. */
    Act actOfAnybody() {
        return new Act(caller().personId(), now());
    }

    boolean isOutsider() {
        return scope().isOutsider();
    }

    boolean isOffice() {
        return caller().isIn(Roles.GRID_OFFICE) && !isOutsider();
    }

    /** A project the caller sees: of a grid he sees or of his own; a person of a contractor sees his own ones only. */
    Project visible(Project project) {
        var party = party(project);
        boolean takesPart = party.contact() || party.member();
        boolean sees = isOutsider()
                ? takesPart
                : scope().sees(project.plan().hostGridId()) || party.applicant() || party.host() || takesPart;
        if (!sees) {
            throw Refusal.notFound("project.refusal.unknown", project.number());
        }
        return project;
    }

    /** The caller doing this now; refuses when it is not his to do. */
    Act allow(Project project, ProjectAction action) {
        var party = party(visible(project));
        if (action == ProjectAction.APPROVE && party.office() && party.applicant()) {
            throw Refusal.forbidden("project.refusal.ownApplication").citing("R07-8c");
        }
        if (!party.may(action)) {
            throw Refusal.forbidden("project.refusal.mayNot").citing("R07-8c");
        }
        return act();
    }

    /** What the caller may do now, in the order of the actions. */
    List<ProjectAction> actions(Project project) {
        if (caller().personId() == null) {
            return List.of();
        }
        var party = party(project);
        return Arrays.stream(ProjectAction.values())
                .filter(ProjectAction::isByPeople)
                .filter(action -> action.isPossibleIn(project.state()))
                .filter(action -> !project.preparation().isConfirmed(action))
                .filter(action -> action != ProjectAction.FILE_AGREEMENT
                        || !project.preparation().isConfirmed(ProjectAction.CONFIRM_AGREEMENT))
                .filter(party::may)
                .toList();
    }

    boolean readsPapers(Project project) {
        return party(project).readsPapers(isOutsider());
    }

    private ProjectParty party(Project project) {
        long me = me();
        boolean inside = !isOutsider();
        var plan = project.plan();
        return new ProjectParty(
                isOffice(),
                inside && (plan.hostId() == me || scope().holds(plan.hostGridId(), Post.SAFETY_RESPONSIBLE)),
                Objects.equals(project.contactId(), me),
                papers.isThere(project.id(), me),
                plan.applicantId() == me);
    }
}
