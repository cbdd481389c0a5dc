package io.gridkeeper.foundation.outbox.canonical;

import static java.util.Objects.requireNonNull;

/**
 * A risk event as platforms are told of it.
 *
 * @param id its UUID, 36 characters
 * @param number code of its risk point, as people call it
 * @param unitId UUID of its risk unit
 */
public record RiskEventPayload(String id, String number, String name, String unitId, HazardPayload.Audit audit) {

    /** The outbox kind of this payload. */
    public static final String KIND = "RISK_EVENT";

    public RiskEventPayload {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(unitId, "unitId");
        requireNonNull(audit, "audit");
    }

    /** Its JSON text, the same for the same content. */
    public String toJson() {
        return CanonicalJson.write(this);
    }
}
