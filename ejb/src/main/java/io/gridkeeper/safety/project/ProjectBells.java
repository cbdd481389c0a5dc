package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells people of a project what concerns them, each once, never the one who did it. */
@Dependent
class ProjectBells {

    @Inject
    private Notices notices;

    @Inject
    private AccountRegister accounts;

    void applied(Project project, Act act) {
        send("project.notice.toApprove", project, act, office(), "");
    }

    void approved(Project project, Act act) {
        var plan = project.plan();
        send("project.notice.approved", project, act, people(plan.applicantId(), plan.hostId()), "");
        send("project.notice.toPrepare", project, act, people(project.contactId()), "");
    }

    void rejected(Project project, String reason, Act act) {
        send("project.notice.rejected", project, act, people(project.plan().applicantId()), reason);
    }

    /** After a paper or a training: the office looks whether it can confirm or open. */
    void prepared(Project project, Act act) {
        send("project.notice.toOpen", project, act, office(), "");
    }

    void opened(Project project, Act act) {
        send("project.notice.opened", project, act, everybody(project), project.opensOn() + " – " + project.closesOn());
    }

    void prolonged(Project project, Act act) {
        send(
                "project.notice.prolonged",
                project,
                act,
                everybody(project),
                project.closesOn().toString());
    }

    void endIsNear(Project project, Act act) {
        send(
                "project.notice.endIsNear",
                project,
                act,
                Stream.concat(everybody(project).stream(), office().stream()).toList(),
                project.closesOn().toString());
    }

    void paperRunsOut(Project project, Qualification paper, Act act) {
        send(
                "project.notice.paperRunsOut",
                project,
                act,
                Stream.concat(everybody(project).stream(), office().stream()).toList(),
                paper.number() + " " + paper.validUntil());
    }

    void toReceive(Project project, int handedOver, Act act) {
        send("project.notice.toReceive", project, act, people(project.plan().hostId()), String.valueOf(handedOver));
    }

    void closed(Project project, Act act) {
        send("project.notice.closed", project, act, everybody(project), "");
    }

    void accident(Project project, String account, Act act) {
        var told = Stream.of(office(), accounts.personsIn(Roles.MANAGEMENT), everybody(project))
                .flatMap(List::stream)
                .toList();
        send("project.notice.accident", project, act, told, account);
    }

    private static List<Long> everybody(Project project) {
        var plan = project.plan();
        return people(plan.applicantId(), plan.hostId(), project.contactId());
    }

    private static List<Long> people(@Nullable Long... ids) {
        return Stream.of(ids).filter(Objects::nonNull).toList();
    }

    private List<Long> office() {
        return accounts.personsIn(Roles.GRID_OFFICE);
    }

    private void send(String key, Project project, Act act, List<Long> people, String more) {
        var args = List.of(project.number(), project.plan().name(), more);
        for (var person : new LinkedHashSet<>(people)) {
            if (!person.equals(act.personId())) {
                notices.tell(person, key, args, "/project/view?number=" + project.number());
            }
        }
    }
}
