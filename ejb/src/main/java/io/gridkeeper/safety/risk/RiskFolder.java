package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what a risk point's page shows. */
@Dependent
class RiskFolder {

    @Inject
    private Risks risks;

    @Inject
    private RiskPapers papers;

    @Inject
    private RiskAccess access;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    RiskPointView open(RiskPoint point) {
        var papersOf = new Papers(
                risks.units(point.id()), risks.events(point.id()), risks.measures(point.id()), history(point));
        var assessments =
                papers.assessments(papersOf.events().stream().map(RiskEvent::id).toList());
        var gridRow =
                Objects.requireNonNull(grids.byIds(List.of(point.gridId())).get(point.gridId()));
        var naming = new RiskNaming(
                organisation.names(people(point, papersOf, assessments)), Map.of(point.gridId(), gridRow));
        var shown = new Shown(papersOf, assessments, tableCodes(), naming);
        return new RiskPointView(
                row(point, papersOf, naming),
                place(point),
                point.responsibleId(),
                grids.path(gridRow).stream().map(GridRow::name).toList(),
                papersOf.units().stream().map(shown::unit).toList(),
                papersOf.history().stream()
                        .map(line -> line.row(naming.person(line.personId())))
                        .toList(),
                point.closedOn() == null && access.mayEdit(point.gridId()));
    }

    private List<RiskHistory> history(RiskPoint point) {
        return papers.history(point.id());
    }

    private Map<Long, String> tableCodes() {
        return papers.tables().stream().collect(Collectors.toMap(GradingTable::id, GradingTable::code));
    }

    private @Nullable String place(RiskPoint point) {
        var place = point.placeId();
        return place == null ? null : grids.place(place).name();
    }

    private static RiskPointRow row(RiskPoint point, Papers papers, RiskNaming naming) {
        return new RiskPointRow(
                point.id(),
                point.code(),
                point.name(),
                point.kind(),
                point.gridId(),
                naming.grid(point.gridId()),
                point.placeId(),
                naming.person(point.responsibleId()),
                point.inherent(),
                point.residual(),
                point.closedOn(),
                papers.events().size(),
                papers.events().stream()
                        .map(RiskEvent::reassessDue)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static Set<Long> people(RiskPoint point, Papers papers, List<RiskAssessment> assessments) {
        var ids = new HashSet<@Nullable Long>();
        ids.add(point.responsibleId());
        papers.units().forEach(unit -> ids.add(unit.responsibleId()));
        papers.events().forEach(event -> ids.add(event.responsibleId()));
        papers.measures().forEach(measure -> ids.add(measure.responsibleId()));
        papers.history().forEach(line -> ids.add(line.personId()));
        assessments.forEach(one -> ids.add(one.assessorId()));
        return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What hangs below the point. */
    private record Papers(
            List<RiskUnit> units, List<RiskEvent> events, List<ControlMeasure> measures, List<RiskHistory> history) {}

    /** The same as rows. */
    private record Shown(Papers papers, List<RiskAssessment> assessments, Map<Long, String> tables, RiskNaming naming) {

        RiskPointView.Unit unit(RiskUnit unit) {
            var events = papers.events().stream()
                    .filter(event -> event.unit().id() == unit.id())
                    .map(this::event)
                    .toList();
            var responsible = Objects.requireNonNullElse(naming.person(unit.responsibleId()), "");
            return new RiskPointView.Unit(
                    unit.id(), unit.name(), unit.department(), unit.responsibleId(), responsible, events);
        }

        RiskPointView.Event event(RiskEvent event) {
            return new RiskPointView.Event(
                    event.id(),
                    event.name(),
                    event.consequence(),
                    event.responsibleId(),
                    naming.person(event.responsibleId()),
                    event.inherent(),
                    event.residual(),
                    event.identificationId(),
                    again(event),
                    ofEvent(event).map(this::assessment).toList(),
                    papers.measures().stream()
                            .filter(measure -> measure.event().id() == event.id())
                            .map(naming::measure)
                            .toList());
        }

        private Stream<RiskAssessment> ofEvent(RiskEvent event) {
            return assessments.stream().filter(one -> one.eventId() == event.id());
        }

        private AssessmentRow assessment(RiskAssessment one) {
            return one.row(tables.getOrDefault(one.tableId(), ""), naming.person(one.assessorId()));
        }

        private static RiskPointView.@Nullable Again again(RiskEvent event) {
            var due = event.reassessDue();
            var cause = event.reassessCause();
            return due == null || cause == null
                    ? null
                    : new RiskPointView.Again(due, cause, Objects.requireNonNullElse(event.reassessReference(), ""));
        }
    }
}
