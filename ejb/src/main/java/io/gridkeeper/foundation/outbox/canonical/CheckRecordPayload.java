package io.gridkeeper.foundation.outbox.canonical;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to, as platforms are told of it.
 *
 * @param id its UUID, 36 characters
 * @param number code of its risk point, as people call it
 * @param name what was looked at
 * @param missionId UUID of what is checked again and again
 * @param result the constant's name; the platform's profile has the codes
 * @param device by which the platform knows the telephone
 * @param keyDuty the check is a numbered duty of a key responsible person
 * @param mobile of who checked; platforms refuse a record without
 */
public record CheckRecordPayload(
        String id,
        String number,
        String name,
        String missionId,
        Instant checkedAt,
        String result,
        String device,
        boolean keyDuty,
        @Nullable String mobile,
        HazardPayload.Audit audit) {

    /** The outbox kind of this payload. */
    public static final String KIND = "CHECK_RECORD";

    public CheckRecordPayload {
        requireNonNull(id, "id");
        requireNonNull(missionId, "missionId");
        requireNonNull(checkedAt, "checkedAt");
        requireNonNull(result, "result");
        requireNonNull(device, "device");
        requireNonNull(audit, "audit");
    }

    /** Its JSON text, the same for the same content. */
    public String toJson() {
        return CanonicalJson.write(this);
    }
}
