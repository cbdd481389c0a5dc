package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.grid.DynamicGrids;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.grid.OpenGrid;
import io.gridkeeper.foundation.identity.AccountRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.organisation.ContractorBook;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.safety.risk.ReassessmentCalled;
import io.gridkeeper.safety.risk.ReassessmentCause;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The life of a project from its application to its end. Each method is one step: the change, its history, the process
 * step, the grid and the notices commit together or not at all. Refusals: not found for what the caller does not see,
 * forbidden for what is not his to do, conflict for what somebody else did before him, invalid for what a rule forbids,
 * each with the clause.
 */
@Stateless
@RolesAllowed(Roles.WORKER)
@Clause("R07-8c")
public class ProjectRegister {

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
    private GridRegister gridRegister;

    @Inject
    private GridScope scope;

    @Inject
    private ContractorBook contractors;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AccountRegister accounts;

    @Inject
    private Event<ReassessmentCalled> reassessment;

    /** Applies for a project in a static grid the caller sees; answers its number. */
    @Clause({"R04-2.4a", "R07-8c"})
    public String apply(ApplyProject order) {
        var act = access.act();
        if (access.isOutsider()) {
            throw Refusal.forbidden("project.refusal.outsider").citing("R07-8c");
        }
        requireHost(order);
        var project = Project.apply(projects.nextNumber(act.day().getYear()), order, act);
        projects.add(project);
        projects.flush(project);
        process.start(project);
        journal.write(project);
        bells.applied(project, act);
        return project.number();
    }

    private void requireHost(ApplyProject order) {
        scope.require(order.hostGridId());
        if (gridRegister.byIds(List.of(order.hostGridId())).isEmpty()
                || grids.find(order.hostGridId()).isPresent()) {
            throw Refusal.invalid("project.refusal.hostGrid").citing("R07-8c");
        }
        if (organisation.isOfContractor(order.hostId())) {
            throw Refusal.invalid("project.refusal.hostPerson").citing("R07-8c");
        }
    }

    /** Approves it: the contractor and its responsible person are entered, who gets a login and prepares the work. */
    public void approve(String number, @Nullable String note) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.APPROVE);
        var plan = project.plan();
        var company = contractors.company(plan.contractorName());
        var contact = contractors.person(company.id(), plan.contactName(), null, plan.contactMobile());
        accounts.invite(contact.staffNumber(), contact.name(), contact.id());
        project.approve(company.id(), contact.id(), Typed.optional(note, 500), act);
        papers.add(new ProjectPerson(project.id(), contact.id()));
        finish(project, ProjectAction.APPROVE);
        bells.approved(project, act);
    }

    public void reject(String number, String reason) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.REJECT);
        var cause = Typed.required(reason, 500, "project.missing.reason");
        project.reject(cause, act);
        finish(project, ProjectAction.REJECT);
        bells.rejected(project, cause, act);
    }

    /** Takes an application back before work begins. */
    public void withdraw(String number, String reason) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.WITHDRAW);
        project.withdraw(Typed.required(reason, 500, "project.missing.reason"), act);
        journal.write(project);
        process.withdrawn(project);
    }

    /** Opens it as a dynamic grid. Refuses, naming the clause, while agreement, qualifications or training lack. */
    @Clause({"R07-8c", "R11-2.4.2c"})
    public void open(String number) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.OPEN);
        project.mustAllow(ProjectAction.OPEN);
        project.mustNotBeOver(act);
        Readiness.require(folder.readiness(project, act.day()).all());
        long grid = grids.open(gridOf(project, act));
        for (var person : organisation.people(folder.idsThere(project))) {
            grids.admit(grid, person.id());
            accounts.invite(person.staffNumber(), person.name(), person.id());
        }
        project.open(grid, act);
        finish(project, ProjectAction.OPEN);
        bells.opened(project, act);
        callReassessment(project, ReassessmentCause.NEW_DYNAMIC_GRID);
    }

    /** The risks of the host and of everything below it, the dynamic grid included, are to be judged anew. */
    private void callReassessment(Project project, ReassessmentCause cause) {
        var reference = project.number() + " " + project.plan().name();
        reassessment.fire(ReassessmentCalled.inGrid(project.plan().hostGridId(), cause, reference));
    }

    private static OpenGrid gridOf(Project project, Act act) {
        var plan = project.plan();
        return new OpenGrid(
                project.number().replace("XM-", "D-"),
                plan.name(),
                plan.place(),
                plan.hostGridId(),
                project.firstDay(act),
                project.closesOn(),
                plan.hostId(),
                Objects.requireNonNull(project.contactId()));
    }

    /** Lets it last longer, before it ends; whatever ran out meanwhile has to be renewed first. */
    public void prolong(String number, LocalDate until, String reason) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.PROLONG);
        project.prolong(until, Typed.required(reason, 500, "project.missing.reason"), act);
        Readiness.require(folder.readiness(project, act.day()).papers());
        grids.prolong(Objects.requireNonNull(project.gridId()), until);
        journal.write(project);
        bells.prolonged(project, act);
    }

    /** Ends it before its last day; the process hands over what is open and closes the grid. */
    public void finish(String number, String note) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.FINISH);
        project.finish(Typed.required(note, 500, "project.missing.finishNote"), act);
        finish(project, ProjectAction.FINISH);
    }

    /** The host receives the place and what was handed over; closes it for good, never with open work. */
    public void confirmHandover(String number, String note) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.CONFIRM_HANDOVER);
        var left = grids.openWork(Objects.requireNonNull(project.gridId()));
        project.close(
                Typed.required(note, 500, "project.missing.handoverNote"),
                left.values().stream().mapToLong(Long::longValue).sum(),
                act);
        finish(project, ProjectAction.CONFIRM_HANDOVER);
        bells.closed(project, act);
    }

    /** Reports an accident on the project; whoever assesses risks hears of it and does so again. */
    public void reportAccident(String number, LocalDate on, String account) {
        var project = projects.get(number);
        var act = access.allow(project, ProjectAction.REPORT_ACCIDENT);
        if (on.isAfter(act.day())) {
            throw Refusal.invalid("project.refusal.inTheFuture");
        }
        var told = Typed.required(account, 500, "project.missing.account");
        project.note(ProjectAction.REPORT_ACCIDENT, on + " " + told, "R07-15b", act);
        journal.write(project);
        bells.accident(project, told, act);
        callReassessment(project, ReassessmentCause.ACCIDENT);
    }

    private void finish(Project project, ProjectAction action) {
        journal.write(project);
        process.done(project, action);
    }
}
