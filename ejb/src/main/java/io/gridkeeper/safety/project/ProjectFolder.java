package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.calendar.CalendarBook;
import io.gridkeeper.foundation.grid.DynamicGrids;
import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.organisation.PersonRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens projects for a caller who may see them: everything in them, with names instead of ids. */
@Dependent
class ProjectFolder {

    private static final int CHECKS_SHOWN = 10;

    @Inject
    private ProjectPapers papers;

    @Inject
    private ProjectAccess access;

    @Inject
    private GridRegister grids;

    @Inject
    private DynamicGrids dynamicGrids;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private CalendarBook calendars;

    @Inject
    private Clock clock;

    /** What stands between the project and its beginning on a day. */
    Readiness readiness(Project project, LocalDate day) {
        var people = papers.people(project.id());
        var names =
                organisation.names(people.stream().map(ProjectPerson::personId).toList());
        return new Readiness(project, people, papers.qualifications(project.id()), names, day);
    }

    Set<Long> idsThere(Project project) {
        return papers.people(project.id()).stream()
                .filter(ProjectPerson::isThere)
                .map(ProjectPerson::personId)
                .collect(Collectors.toSet());
    }

    ProjectView open(Project project) {
        var readiness = readiness(project, today());
        var events = papers.events(project.id());
        var checks = papers.checks(project.id(), CHECKS_SHOWN);
        var people = people(project, readiness, events, checks);
        var show = new ProjectShow(project, readiness, people, calendars.current());
        var plan = show.checks(papers.checkedDays(project.id()), checks);
        var actions = access.actions(project);
        var host = Objects.requireNonNull(grids.byIds(List.of(project.plan().hostGridId()))
                .get(project.plan().hostGridId()));
        boolean reads = access.readsPapers(project);
        return new ProjectView(
                rows(List.of(project)).getFirst(),
                project.version(),
                project.plan().work(),
                path(host),
                show.sides(),
                show.prepared(),
                show.people(),
                reads ? show.qualifications() : List.of(),
                plan,
                openWork(project),
                project.handedOver(),
                events.stream().map(show::event).toList(),
                project.state() == ProjectState.PREPARING ? readiness.all() : List.of(),
                actions,
                new NextStep(actions, readiness, plan.today()).find().orElse(null),
                reads);
    }

    /** A person of a contractor reads the name of the grid that hosts him, and nothing of those above it. */
    private List<String> path(GridRow host) {
        return access.isOutsider()
                ? List.of(host.name())
                : grids.path(host).stream().map(GridRow::name).toList();
    }

    ProjectTask task(Project project) {
        var readiness = readiness(project, today());
        var show = new ProjectShow(project, readiness, Map.of(), calendars.current());
        var checked = papers.checkedDays(project.id());
        var plan = show.checks(checked, List.of());
        var actions = access.actions(project);
        return new ProjectTask(
                rows(List.of(project)).getFirst(),
                new NextStep(actions, readiness, plan.today()).find().orElse(null),
                actions.contains(ProjectAction.CHECK),
                checked.contains(today()),
                plan.missedInAll(),
                openWork(project).values().stream().mapToLong(Long::longValue).sum());
    }

    private Map<String, Long> openWork(Project project) {
        return project.gridId() == null ? Map.of() : dynamicGrids.openWork(project.gridId());
    }

    /** Lines of a list, with all names asked for at once. */
    List<ProjectRow> rows(Collection<Project> page) {
        var gridIds = new HashSet<Long>();
        page.forEach(project -> {
            gridIds.add(project.plan().hostGridId());
            if (project.gridId() != null) {
                gridIds.add(project.gridId());
            }
        });
        var gridRows = grids.byIds(gridIds);
        var names = organisation.names(
                page.stream().map(project -> project.plan().hostId()).collect(Collectors.toSet()));
        return page.stream()
                .map(project -> ProjectShow.row(project, gridRows, names))
                .toList();
    }

    private Map<Long, PersonRow> people(
            Project project, Readiness readiness, List<ProjectEvent> events, List<SiteCheck> checks) {
        var ids = new HashSet<>(
                List.of(project.plan().applicantId(), project.plan().hostId()));
        readiness.people().forEach(person -> {
            ids.add(person.personId());
            if (person.trainedById() != null) {
                ids.add(person.trainedById());
            }
        });
        events.stream()
                .map(event -> event.entry().act().personId())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        checks.forEach(check -> ids.add(check.personId()));
        return organisation.people(ids).stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
