package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.outbox.Outbox;
import io.gridkeeper.foundation.outbox.OutboxEntry;
import io.gridkeeper.foundation.outbox.canonical.MeasurePayload;
import io.gridkeeper.foundation.outbox.canonical.RiskEventPayload;
import io.gridkeeper.foundation.outbox.canonical.RiskUnitPayload;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what just happened to a risk, in the transaction in which it happened: the point's history, the audit
 * trail, and the message for supervision platforms. A record names its parent, so that no platform gets a child first.
 */
@Dependent
class RiskJournal {

    @Inject
    private RiskPapers papers;

    @Inject
    private AuditTrail trail;

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private Event<Object> events;

    void write(RiskPoint point, RiskNews news, RiskAct act) {
        papers.add(new RiskHistory(point.id(), news, act));
        trail.record(
                "risk-" + news.subject().name().toLowerCase(Locale.ROOT),
                news.subjectId(),
                news.action().name(),
                null,
                null,
                news.note());
    }

    void tell(RiskUnit unit, RiskAct act) {
        var payload = RiskPayloads.of(unit, beside(unit.responsibleId(), act));
        put(RiskUnitPayload.KIND, unit.uuid(), null, payload.toJson(), unit.point());
    }

    void tell(RiskEvent event, RiskAct act) {
        var unit = event.unit();
        var payload = RiskPayloads.of(event, beside(unit.responsibleId(), act));
        put(RiskEventPayload.KIND, event.uuid(), unit.uuid(), payload.toJson(), unit.point());
    }

    void tell(ControlMeasure measure, RiskAct act) {
        var unit = measure.event().unit();
        var payload = RiskPayloads.of(measure, beside(unit.responsibleId(), act));
        put(MeasurePayload.KIND, measure.uuid(), measure.event().uuid(), payload.toJson(), unit.point());
        events.fire(new MeasureChanged(measure.id()));
    }

    /** What is planned for measures follows what changed above them. */
    void passOn(List<ControlMeasure> measures) {
        measures.forEach(measure -> events.fire(new MeasureChanged(measure.id())));
    }

    private void put(String kind, String key, @Nullable String parent, String json, RiskPoint point) {
        outbox.put(new OutboxEntry(kind, key, parent, json, point.gridId()));
    }

    private RiskPayloads.Beside beside(long responsible, RiskAct act) {
        var names = organisation.names(
                Stream.of(responsible, act.personId()).filter(Objects::nonNull).toList());
        var liable = names.getOrDefault(responsible, "");
        var by = act.personId() == null ? liable : names.getOrDefault(act.personId(), liable);
        return new RiskPayloads.Beside(liable, by, act.at());
    }
}
