package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.identity.CurrentCaller;
import io.gridkeeper.foundation.organisation.OrganisationRegister;
import io.gridkeeper.foundation.outbox.Outbox;
import io.gridkeeper.foundation.outbox.OutboxEntry;
import io.gridkeeper.foundation.outbox.canonical.CheckMissionPayload;
import io.gridkeeper.foundation.outbox.canonical.CheckRecordPayload;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells supervision platforms of plans and records, in the transaction in which they change; each names its parent. */
@Dependent
class CheckTold {

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationRegister organisation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    void tell(CheckPlan plan) {
        var payload = CheckPayloads.mission(plan, audit(plan.endedOn() != null, plan.createdAt(), plan.personId()));
        outbox.put(new OutboxEntry(
                CheckMissionPayload.KIND, plan.uuid(), plan.measureUuid(), payload.toJson(), plan.gridId()));
    }

    void tell(CheckRecord record, CheckPlan plan) {
        var mobile = organisation.mobile(record.personId()).orElse(null);
        var audit = audit(false, record.checkedAt(), record.personId());
        var payload = CheckPayloads.record(record, plan, mobile, audit);
        outbox.put(new OutboxEntry(
                CheckRecordPayload.KIND, record.uuid(), plan.uuid(), payload.toJson(), record.gridId()));
    }

    private HazardPayload.Audit audit(boolean deleted, Instant createdAt, long responsible) {
        var by = by(caller.get().personId(), responsible);
        return new HazardPayload.Audit(deleted, createdAt, by, clock.instant(), by);
    }

    /** Who does it; what the system does is done for who answers for it. */
    private String by(@Nullable Long person, long responsible) {
        var names = organisation.names(
                Stream.of(person, (Long) responsible).filter(Objects::nonNull).toList());
        var known = person == null ? null : names.get(person);
        return known == null ? names.getOrDefault(responsible, "") : known;
    }
}
