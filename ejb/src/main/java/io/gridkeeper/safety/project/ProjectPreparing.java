package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.document.FilePolicy;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.grid.DynamicGrids;
import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.ContractorBook;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * People, papers and training of a project, before the work begins and while it goes on, and the confirmations without
 * which it does not begin.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
@Clause({"R07-8c", "R11-2.4.2c"})
public class ProjectPreparing {

    @Inject
    private Projects projects;

    @Inject
    private ProjectPapers papers;

    @Inject
    private ProjectAccess access;

    @Inject
    private ProjectFolder folder;

    @Inject
    private ProjectJournal journal;

    @Inject
    private ProjectProcess process;

    @Inject
    private ProjectBells bells;

    @Inject
    private DynamicGrids grids;

    @Inject
    private ContractorBook contractors;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AccountRegister accounts;

    @Inject
    private FileStore files;

    /** Enters somebody of the contractor; while work goes on he comes in after his training only. */
    @Clause("R11-2.4.2c")
    public long addPerson(String number, NewPerson wish) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.ADD_PERSON);
        project.note(ProjectAction.ADD_PERSON, wish.name(), "R11-2.4.2c", act);
        var person = contractors.person(
                Objects.requireNonNull(project.contractorId()), wish.name(), wish.jobTitle(), wish.mobile());
        var known = papers.person(project.id(), person.id());
        known.ifPresentOrElse(ProjectPerson::comeBack, () -> papers.add(new ProjectPerson(project.id(), person.id())));
        known.filter(ProjectPerson::isTrained).ifPresent(back -> letIn(project, back));
        journal.write(project);
        return person.id();
    }

    /** Takes somebody off the project, who sees it no more from then on. The responsible person stays. */
    public void removePerson(String number, long personId) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.REMOVE_PERSON);
        if (Objects.equals(project.contactId(), personId)) {
            throw Refusal.invalid("project.refusal.contactStays").citing("R07-8c");
        }
        person(project, personId).leave(act.at());
        if (project.gridId() != null) {
            grids.dismiss(project.gridId(), personId);
        }
        project.note(ProjectAction.REMOVE_PERSON, name(personId), null, act);
        journal.write(project);
    }

    /** Records the entry training of somebody; while work goes on it lets him in. */
    public void train(String number, TrainPerson done) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.TRAIN);
        var person = person(project, done.personId());
        person.train(done, access.me(), act.day());
        letIn(project, person);
        project.note(ProjectAction.TRAIN, name(done.personId()) + " " + done.about(), "R07-8c", act);
        journal.write(project);
    }

    private void letIn(Project project, ProjectPerson person) {
        if (project.gridId() != null) {
            var row = organisation.person(person.personId());
            grids.admit(project.gridId(), row.id());
            accounts.invite(row.staffNumber(), row.name(), row.id());
        }
    }

    /**
     * Shows a licence or certificate; it replaces the one of the same kind and owner.
     *
     * @param scan a PDF or a picture of it; null where only its number is known
     */
    public void addQualification(
            String number, NewQualification shown, @Nullable InputStream scan, @Nullable String fileName) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.ADD_QUALIFICATION);
        if (shown.personId() != null) {
            person(project, shown.personId());
        }
        papers.qualifications(project.id()).stream()
                .filter(older -> older.isReplacedBy(shown))
                .forEach(Qualification::replace);
        var file = scan == null
                ? null
                : files.store(scan, Objects.requireNonNullElse(fileName, "scan"), FilePolicy.PAPER)
                        .id();
        papers.add(new Qualification(project.id(), shown, file));
        project.note(ProjectAction.ADD_QUALIFICATION, shown.number() + " " + shown.validUntil(), "R07-8c", act);
        journal.write(project);
        bells.prepared(project, act);
    }

    /** Files the signed safety agreement; a newer file takes the place of one that is not confirmed yet. */
    public void fileAgreement(String number, LocalDate signedOn, InputStream scan, String fileName) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.FILE_AGREEMENT);
        var file = files.store(scan, fileName, FilePolicy.PAPER);
        project.agree(file.id(), signedOn, file.name(), act);
        journal.write(project);
        bells.prepared(project, act);
    }

    /** The office has looked at the agreement. */
    public void confirmAgreement(String number) {
        confirm(number, ProjectAction.CONFIRM_AGREEMENT);
    }

    /** The office has looked at licences and certificates; all that are needed are good today. */
    public void confirmQualifications(String number) {
        confirm(number, ProjectAction.CONFIRM_QUALIFICATIONS);
    }

    /** The host has trained everybody. */
    public void confirmTraining(String number) {
        confirm(number, ProjectAction.CONFIRM_TRAINING);
    }

    private void confirm(String number, ProjectAction step) {
        var project = projects.get(number);
        var act = access.allow(project, step);
        var readiness = folder.readiness(project, act.day());
        Readiness.require(gaps(readiness, step));
        project.confirm(step, act);
        journal.write(project);
        process.done(project, step);
        if (project.preparation().isConfirmed()) {
            bells.prepared(project, act);
        }
    }

    private static List<Gap> gaps(Readiness readiness, ProjectAction step) {
        return switch (step) {
            case CONFIRM_AGREEMENT -> readiness.agreement();
            case CONFIRM_QUALIFICATIONS -> readiness.papers();
            default -> readiness.training();
        };
    }

    private ProjectPerson person(Project project, long personId) {
        return papers.person(project.id(), personId)
                .filter(ProjectPerson::isThere)
                .orElseThrow(() -> Refusal.notFound("project.refusal.personUnknown"));
    }

    private String name(long personId) {
        return organisation.names(List.of(personId)).getOrDefault(personId, "");
    }
}
