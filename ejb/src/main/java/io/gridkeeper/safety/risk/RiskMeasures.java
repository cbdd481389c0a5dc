package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Cursor;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.foundation.kernel.Typed;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Control measures: what holds risks down, who answers for it, how often it is checked. */
@Stateless
@RolesAllowed({Roles.WORKER, Roles.SYSTEM})
public class RiskMeasures {

    private static final int MOST_ROWS = 200;

    @Inject
    private Risks risks;

    @Inject
    private RiskAccess access;

    @Inject
    private RiskJournal journal;

    @Inject
    private RiskEnding ending;

    @Inject
    private GridRegister grids;

    @Inject
    private OrganisationRegister organisation;

    /** Adds a measure to an event; its id. */
    @Clause("R07-10b")
    public long add(long eventId, DescribeMeasure described) {
        var event = risks.event(eventId);
        var point = event.unit().point();
        var act = access.edit(point);
        access.requirePerson(described.responsibleId());
        if (!event.isActive()) {
            throw Refusal.conflict("risk.refusal.closed", event.name());
        }
        var measure = new ControlMeasure(event, UUID.randomUUID().toString(), described, act.at());
        risks.add(measure);
        write(measure, RiskAction.ADD, described.description(), act);
        return measure.id();
    }

    /** Describes a measure anew; what is planned for it follows. */
    public void describe(long measureId, DescribeMeasure described) {
        var measure = risks.measure(measureId);
        var act = editing(measure);
        access.requirePerson(described.responsibleId());
        measure.describe(described);
        write(measure, RiskAction.DESCRIBE, described.description(), act);
    }

    /** Ends a measure: it is not taken any more. */
    public void end(long measureId, String reason) {
        var measure = risks.measure(measureId);
        var act = editing(measure);
        var why = Typed.required(reason, 500, "risk.missing.reason");
        ending.end(measure, act);
        var point = measure.event().unit().point();
        journal.write(point, new RiskNews(RiskSubject.MEASURE, measure.id(), RiskAction.END, why), act);
    }

    /** A page of the measures the caller sees that have not ended, at most 200. */
    public Slice<MeasureRow> list(MeasureFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST_ROWS);
        var bounds = access.within(filter.grid());
        if (bounds != null && bounds.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var page = risks.measures(RiskQuery.measures(filter, bounds).after("m.id", cursor), rows + 1);
        return Slice.of(named(page), rows, row -> Cursor.encode(row.id()));
    }

    /** One measure the caller sees. */
    public MeasureRow view(long measureId) {
        var measure = risks.measure(measureId);
        access.requireVisible(measure.event().unit().point().gridId(), String.valueOf(measureId));
        return named(List.of(measure)).getFirst();
    }

    /** What the plan of checks must know of a measure, wherever it is. */
    @RolesAllowed({Roles.WORKER, Roles.SYSTEM})
    public CheckedMeasure checked(long measureId) {
        var measure = risks.measure(measureId);
        var event = measure.event();
        var point = event.unit().point();
        var ends = Stream.of(measure.endedOn(), event.endedOn(), point.closedOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        return new CheckedMeasure(
                measure.id(),
                measure.uuid(),
                event.id(),
                event.name(),
                point.id(),
                point.code(),
                point.name(),
                point.gridId(),
                point.placeId(),
                Objects.requireNonNullElse(measure.checkContent(), ""),
                measure.responsibleId(),
                measure.cycle(),
                ends.orElse(null));
    }

    private RiskAct editing(ControlMeasure measure) {
        var act = access.edit(measure.event().unit().point());
        if (!measure.isActive()) {
            throw Refusal.conflict("risk.refusal.closed", String.valueOf(measure.id()));
        }
        return act;
    }

    private void write(ControlMeasure measure, RiskAction action, String note, RiskAct act) {
        var point = measure.event().unit().point();
        journal.write(point, new RiskNews(RiskSubject.MEASURE, measure.id(), action, note), act);
        journal.tell(measure, act);
    }

    private List<MeasureRow> named(Collection<ControlMeasure> measures) {
        var gridIds = measures.stream()
                .map(measure -> measure.event().unit().point().gridId())
                .collect(Collectors.toSet());
        var people = measures.stream()
                .map(ControlMeasure::responsibleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var naming = new RiskNaming(organisation.names(people), grids.byIds(gridIds));
        return measures.stream().map(naming::measure).toList();
    }
}
