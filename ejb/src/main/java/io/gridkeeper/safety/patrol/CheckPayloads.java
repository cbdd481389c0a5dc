package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.outbox.canonical.CheckMissionPayload;
import io.gridkeeper.foundation.outbox.canonical.CheckRecordPayload;
import io.gridkeeper.foundation.outbox.canonical.HazardPayload;
import io.gridkeeper.safety.risk.WorkType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Plans and records as supervision platforms are told of them. Pure: names and telephone are given. */
final class CheckPayloads {

    private CheckPayloads() {}

    static CheckMissionPayload mission(CheckPlan plan, HazardPayload.Audit audit) {
        var cycle = plan.cycle();
        return new CheckMissionPayload(
                plan.uuid(),
                plan.pointCode(),
                plan.content(),
                plan.measureUuid(),
                new CheckMissionPayload.Cycle(
                        cycle.length(),
                        cycle.unit().name(),
                        cycle.days().name(),
                        at(cycle.startsOn(), LocalTime.MIDNIGHT),
                        cycle.from() == null ? null : at(cycle.startsOn(), cycle.from()),
                        cycle.to() == null ? null : at(cycle.startsOn(), cycle.to())),
                cycle.workType().name(),
                cycle.taskNumber(),
                audit);
    }

    static CheckRecordPayload record(
            CheckRecord record, CheckPlan plan, @Nullable String mobile, HazardPayload.Audit audit) {
        return new CheckRecordPayload(
                record.uuid(),
                plan.pointCode(),
                plan.content(),
                plan.uuid(),
                record.checkedAt(),
                record.result().name(),
                record.device(),
                plan.cycle().workType() != WorkType.DAILY,
                mobile,
                audit);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CompanyClock.ZONE).toInstant();
    }
}
