package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.outbox.canonical.HazardPayload;
import io.gridkeeper.foundation.outbox.canonical.MeasurePayload;
import io.gridkeeper.foundation.outbox.canonical.RiskEventPayload;
import io.gridkeeper.foundation.outbox.canonical.RiskUnitPayload;
import java.time.Instant;
import java.util.Objects;

/** Risks as supervision platforms are told of them. Pure: names are given. */
final class RiskPayloads {

    private RiskPayloads() {}

    /**
     * What lies beside the record.
     *
     * @param liable who answers for the unit
     * @param by who changes it
     */
    record Beside(String liable, String by, Instant now) {

        private HazardPayload.Audit audit(boolean deleted, Instant createdAt) {
            return new HazardPayload.Audit(deleted, createdAt, by, now, by);
        }
    }

    static RiskUnitPayload of(RiskUnit unit, Beside beside) {
        return new RiskUnitPayload(
                unit.uuid(),
                unit.point().code(),
                unit.name(),
                unit.point().code(),
                unit.department(),
                beside.liable(),
                beside.audit(unit.endedOn() != null, unit.createdAt()));
    }

    static RiskEventPayload of(RiskEvent event, Beside beside) {
        return new RiskEventPayload(
                event.uuid(),
                event.unit().point().code(),
                event.name(),
                event.unit().uuid(),
                beside.audit(!event.isActive(), event.createdAt()));
    }

    static MeasurePayload of(ControlMeasure measure, Beside beside) {
        return new MeasurePayload(
                measure.uuid(),
                measure.event().unit().point().code(),
                measure.description(),
                measure.event().uuid(),
                measure.source().name(),
                new MeasurePayload.Classes(
                        measure.kind().name(), measure.subclass().name(), measure.detail()),
                Objects.requireNonNullElse(measure.checkContent(), ""),
                beside.audit(!measure.isActive(), measure.createdAt()));
    }
}
