package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesPost;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Network projects of the caller's grids; their plans are drafted by people of the grid, an installer among them. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-M4c")
public class NetworkProjects {

    private static final int LONGEST_NAME = 120;
    private static final int SHOWN = 100;
    private static final String KIND = "networkProject";

    @Inject
    private NetworkWorks works;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private SalesScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Projects of a grid the caller sees, the newest first. */
    public List<ProjectRow> of(String gridCode) {
        return works.of(grids.grid(gridCode).id(), SHOWN).stream()
                .map(this::row)
                .toList();
    }

    public ProjectRow project(String number) {
        return row(visible(number));
    }

    /** Opens a project in a grid the caller sees. Gives its number. */
    public String open(String gridCode, String name) {
        var grid = grids.grid(gridCode);
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw Refusal.invalid("upkeep.refusal.projectName", LONGEST_NAME);
        }
        var project = new NetworkProject(works.nextNumber(today().getYear()), called, grid.id(), today());
        works.add(project);
        trail.record(KIND, project.id(), "open", null, null, project.number());
        return project.number();
    }

    /** Drafts the next version of the plan; everybody named works the grid and one of them installs in it. */
    public void draft(String number, DraftPlan draft) {
        var project = visible(number);
        boolean strangers = draft.authorIds().stream()
                .anyMatch(person -> !scope.gridsOf(person).contains(project.gridId()));
        var installers = scope.holders(project.gridId(), SalesPost.INSTALLER);
        if (strangers || draft.authorIds().stream().noneMatch(installers::contains)) {
            throw Refusal.invalid("upkeep.refusal.authors").citing("R14-M4c");
        }
        var plan = new TechnicalPlan(project, draft, today(), clock.instant());
        works.add(plan);
        trail.record(
                KIND, project.id(), "draft", "R14-M4c", null, draft.authorIds().toString());
    }

    public void close(String number) {
        var project = visible(number);
        project.close(today());
        trail.record(KIND, project.id(), "close", null, null, number);
    }

    private NetworkProject visible(String number) {
        var project = works.get(number);
        if (!scope.sees(project.gridId())) {
            throw Refusal.notFound("upkeep.refusal.projectUnknown", number);
        }
        return project;
    }

    private ProjectRow row(NetworkProject project) {
        var plans = works.plans(project.id());
        var names = organisation.names(plans.stream()
                .flatMap(plan -> plan.authors().stream())
                .distinct()
                .toList());
        return new ProjectRow(
                project.number(),
                project.name(),
                project.openedOn(),
                project.closedOn(),
                plans.stream().map(plan -> plan.row(names)).toList());
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
