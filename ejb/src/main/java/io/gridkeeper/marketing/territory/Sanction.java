package io.gridkeeper.marketing.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who approved a scenario and when, the day it comes into force, and when it did. */
@Embeddable
record Sanction(
        @Column(name = "approved_by") String approvedBy,
        @Column(name = "approved_at") Instant approvedAt,
        @Column(name = "effective_on") @Nullable LocalDate effectiveOn,
        @Column(name = "activated_at") @Nullable Instant activatedAt) {

    static Sanction by(String person, Instant at) {
        return new Sanction(person, at, null, null);
    }

    Sanction comingIntoForceOn(LocalDate day) {
        return new Sanction(approvedBy, approvedAt, day, activatedAt);
    }

    Sanction activated(Instant at) {
        return new Sanction(approvedBy, approvedAt, effectiveOn, at);
    }
}
