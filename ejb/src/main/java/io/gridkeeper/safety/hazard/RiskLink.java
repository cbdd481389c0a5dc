package io.gridkeeper.safety.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The risk a hazard hangs on.
 *
 * @param riskObject code of the risk point
 * @param measure id of the control measure on platforms
 * @param checkRecord id of the record of the check that found it, on platforms
 */
@Embeddable
public record RiskLink(
        @Column(name = "risk_object", length = 36, updatable = false)
        String riskObject,

        @Column(name = "risk_measure", length = 36, updatable = false) @Nullable
        String measure,

        @Column(name = "check_record", length = 36, updatable = false) @Nullable
        String checkRecord) {

    public static RiskLink to(String riskObject) {
        return new RiskLink(riskObject, null, null);
    }

    /** The record that a platform must know before the hazard; nothing where only the risk object is known. */
    @Nullable
    String parent() {
        return checkRecord == null ? measure : checkRecord;
    }
}
