package io.gridkeeper.foundation.outbox.canonical;

import static java.util.Objects.requireNonNull;

/**
 * A risk unit as platforms are told of it.
 *
 * @param id its UUID, 36 characters
 * @param number code of its risk point, as people call it
 * @param riskObjectCode the risk object on platforms, at most 36 characters
 * @param department that answers for it
 */
public record RiskUnitPayload(
        String id,
        String number,
        String name,
        String riskObjectCode,
        String department,
        String liablePerson,
        HazardPayload.Audit audit) {

    /** The outbox kind of this payload. */
    public static final String KIND = "RISK_UNIT";

    public RiskUnitPayload {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(riskObjectCode, "riskObjectCode");
        requireNonNull(audit, "audit");
    }

    /** Its JSON text, the same for the same content. */
    public String toJson() {
        return CanonicalJson.write(this);
    }
}
