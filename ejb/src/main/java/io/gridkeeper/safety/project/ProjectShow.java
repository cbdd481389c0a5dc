package io.gridkeeper.safety.project;

import io.gridkeeper.foundation.calendar.WorkCalendar;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.organisation.PersonRow;
import io.gridkeeper.safety.project.ProjectView.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One project as people read it, part by part. Pure: names, calendar and day are given. */
record ProjectShow(Project project, Readiness readiness, Map<Long, PersonRow> known, WorkCalendar calendar) {

    private static final int MISSED_SHOWN = 10;

    static ProjectRow row(Project project, Map<Long, GridRow> grids, Map<Long, String> names) {
        var plan = project.plan();
        var host = grids.get(plan.hostGridId());
        var grid = project.gridId() == null ? null : grids.get(project.gridId());
        return new ProjectRow(
                project.number(),
                plan.name(),
                plan.kind(),
                project.state(),
                plan.hostGridId(),
                host == null ? "" : host.name(),
                project.gridId(),
                grid == null ? null : grid.code(),
                plan.place(),
                plan.contractorName(),
                names.getOrDefault(plan.hostId(), ""),
                plan.contactName(),
                project.opensOn(),
                project.closesOn());
    }

    ProjectView.Sides sides() {
        var plan = project.plan();
        return new ProjectView.Sides(
                named(plan.applicantId()),
                named(plan.hostId()),
                namedOrNone(project.contactId()),
                plan.contactMobile(),
                project.openedAt(),
                project.endedAt(),
                project.closedAt());
    }

    ProjectView.Prepared prepared() {
        var done = project.preparation();
        return new ProjectView.Prepared(
                done.agreementFileId() != null,
                done.agreementOn(),
                done.confirmedAt(ProjectAction.CONFIRM_AGREEMENT),
                done.confirmedAt(ProjectAction.CONFIRM_QUALIFICATIONS),
                done.confirmedAt(ProjectAction.CONFIRM_TRAINING));
    }

    /** Those who are there, the responsible person first. */
    List<ProjectView.PersonLine> people() {
        return readiness.people().stream()
                .filter(ProjectPerson::isThere)
                .map(this::person)
                .sorted(Comparator.comparing(line -> !line.contact()))
                .toList();
    }

    private ProjectView.PersonLine person(ProjectPerson person) {
        var row = Objects.requireNonNull(known.get(person.personId()));
        var trainer = namedOrNone(person.trainedById());
        return new ProjectView.PersonLine(
                row.id(),
                row.name(),
                row.jobTitle(),
                row.staffNumber().toLowerCase(Locale.ROOT),
                Objects.equals(project.contactId(), row.id()),
                person.trainedOn(),
                trainer == null ? null : trainer.name(),
                person.training());
    }

    /** Those that are not replaced, the company's first. */
    List<ProjectView.QualificationLine> qualifications() {
        return readiness.qualifications().stream()
                .filter(paper -> !paper.isReplaced())
                .sorted(Comparator.comparing(Qualification::kind))
                .map(paper -> new ProjectView.QualificationLine(
                        paper.id(),
                        paper.kind(),
                        paper.number(),
                        owner(paper),
                        paper.validUntil(),
                        paper.isGoodOn(readiness.day()),
                        Endings.isNear(paper.validUntil(), readiness.day(), calendar),
                        paper.fileId() != null))
                .toList();
    }

    private @Nullable String owner(Qualification paper) {
        var owner = namedOrNone(paper.personId());
        return owner == null ? null : owner.name();
    }

    ProjectView.Checks checks(Set<LocalDate> checked, List<SiteCheck> latest) {
        var plan = new CheckPlan(
                project.opensOn(), project.closesOn(), project.plan().onRestDays(), calendar);
        boolean began = project.openedAt() != null;
        var missed = began ? plan.missed(checked, lastWatched()) : List.<LocalDate>of();
        return new ProjectView.Checks(
                plan.days().size(),
                checked.size(),
                missed.stream().limit(MISSED_SHOWN).toList(),
                missed.size(),
                project.state() == ProjectState.RUNNING
                        && plan.asksFor(readiness.day())
                        && !checked.contains(readiness.day()),
                latest.stream().map(this::check).toList());
    }

    /** Today, or the day on which the work ended. */
    private LocalDate lastWatched() {
        return project.endedAt() == null ? readiness.day() : new Act(null, project.endedAt()).day();
    }

    private ProjectView.CheckLine check(SiteCheck check) {
        return new ProjectView.CheckLine(
                check.day(),
                check.at(),
                named(check.personId()).name(),
                check.isSound(),
                check.note(),
                check.hazardNumber());
    }

    ProjectView.EventLine event(ProjectEvent event) {
        var entry = event.entry();
        return new ProjectView.EventLine(
                entry.sequence(),
                entry.act().at(),
                namedOrNone(entry.act().personId()),
                entry.action(),
                entry.to(),
                entry.note(),
                entry.clause());
    }

    private @Nullable Named namedOrNone(@Nullable Long person) {
        return person == null ? null : named(person);
    }

    private Named named(long person) {
        var row = known.get(person);
        return new Named(person, row == null ? "" : row.name());
    }
}
