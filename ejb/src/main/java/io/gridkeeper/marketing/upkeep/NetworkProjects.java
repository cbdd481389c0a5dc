package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.document.FileKind;
import io.gridkeeper.foundation.document.FilePolicy;
import io.gridkeeper.foundation.document.FileStore;
import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.foundation.identity.CurrentCaller;
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
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Network projects of the caller's grids; their plans are drafted by people of the grid, an installer among them. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
@Clause("R14-M4c")
public class NetworkProjects {

    private static final int LONGEST_NAME = 120;
    private static final int SHOWN = 100;
    private static final int MOST_FILES = 10;
    private static final String KIND = "networkProject";
    private static final FilePolicy DRAWING = new FilePolicy(
            Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.XLSX), 20L * 1024 * 1024, 50_000_000);

    @Inject
    private NetworkWorks works;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private SalesScope scope;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private FileStore files;

    @Inject
    private CurrentCaller caller;

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

    /** Adds a drawing, a table or a photograph to the newest plan of an open project. Gives the file's id there. */
    public long attach(String number, InputStream bytes, String name) {
        var project = visible(number);
        project.requirePlan();
        if (works.files(project.id()).stream()
                        .filter(file -> file.isOf(project.plans()))
                        .count()
                >= MOST_FILES) {
            throw Refusal.conflict("upkeep.refusal.tooManyFiles", MOST_FILES);
        }
        var stored = files.store(bytes, name, DRAWING);
        var file = new TechnicalPlanFile(project, stored.id(), caller.get().name(), clock.instant());
        works.add(file);
        trail.record(KIND, project.id(), "attach", "R14-M4c", null, stored.name());
        return file.id();
    }

    /** A file of a project the caller sees. */
    public StoredFile file(String number, long id) {
        return works.files(visible(number).id()).stream()
                .filter(file -> file.id() == id)
                .findFirst()
                .flatMap(file -> files.find(file.fileId()))
                .orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
    }

    /** Its bytes; the caller closes the stream. */
    public InputStream bytes(String number, long id) {
        return files.open(file(number, id).id());
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
        var attached = works.files(project.id());
        var grid = Objects.requireNonNull(grids.byIds(List.of(project.gridId())).get(project.gridId()));
        var names = organisation.names(plans.stream()
                .flatMap(plan -> plan.authors().stream())
                .distinct()
                .toList());
        return new ProjectRow(
                project.number(),
                project.name(),
                grid.code(),
                grid.name(),
                project.openedOn(),
                project.closedOn(),
                plans.stream()
                        .map(plan -> plan.row(names, files(attached, plan.number())))
                        .toList());
    }

    private List<ProjectRow.FileRow> files(List<TechnicalPlanFile> attached, int version) {
        return attached.stream()
                .filter(file -> file.isOf(version))
                .flatMap(file -> files.find(file.fileId()).stream()
                        .map(stored -> new ProjectRow.FileRow(
                                file.id(),
                                stored.name(),
                                stored.mediaType(),
                                stored.size(),
                                file.attachedBy(),
                                file.attachedAt())))
                .toList();
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
