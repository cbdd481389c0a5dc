package io.gridkeeper.foundation.outbox.canonical;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is checked again and again, as platforms are told of it (their check task). Enumerations by their constants'
 * names; the platform's profile has the codes.
 *
 * @param id its UUID, 36 characters
 * @param number code of its risk point, as people call it
 * @param name what is looked at
 * @param measureId UUID of the control measure
 * @param workType whose duty it is
 * @param taskNumber number of the duty; none for daily ones
 */
public record CheckMissionPayload(
        String id,
        String number,
        String name,
        String measureId,
        Cycle cycle,
        String workType,
        @Nullable Integer taskNumber,
        HazardPayload.Audit audit) {

    /** The outbox kind of this payload. */
    public static final String KIND = "CHECK_MISSION";

    /** How often; from and to only for cycles of hours, on the first day. */
    public record Cycle(
            int length,
            String unit,
            String days,
            Instant startsAt,
            @Nullable Instant from,
            @Nullable Instant to) {
        public Cycle {
            requireNonNull(unit, "unit");
            requireNonNull(days, "days");
            requireNonNull(startsAt, "startsAt");
        }
    }

    public CheckMissionPayload {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(measureId, "measureId");
        requireNonNull(cycle, "cycle");
        requireNonNull(workType, "workType");
        requireNonNull(audit, "audit");
    }

    /** Its JSON text, the same for the same content. */
    public String toJson() {
        return CanonicalJson.write(this);
    }
}
