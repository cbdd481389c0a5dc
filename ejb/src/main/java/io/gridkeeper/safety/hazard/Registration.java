package io.gridkeeper.safety.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was reported: the part of a hazard that never changes, except that a dynamic grid hands it over to its host.
 *
 * @param platformId the record's id on supervision platforms
 * @param externalKey makes a report from a phone or a row of an old ledger arrive once only
 * @param firstContactId stays answerable to the reporter, whoever rectifies (decision A26)
 * @param receivedAt the moment limits run from (decision D2)
 */
@Embeddable
record Registration(
        @Column(name = "number", length = 20, nullable = false, updatable = false)
        String number,

        @Column(name = "platform_id", length = 36, nullable = false, updatable = false)
        String platformId,

        @Column(name = "external_key", length = 120, updatable = false) @Nullable
        String externalKey,

        @Enumerated(EnumType.STRING) @Column(name = "category", length = 12, nullable = false, updatable = false)
        HazardCategory category,

        @Enumerated(EnumType.STRING) @Column(name = "source", length = 20, nullable = false, updatable = false)
        HazardSource source,

        @Column(name = "description", length = 1000, nullable = false, updatable = false)
        String description,

        @Embedded HazardPlace place,

        @Column(name = "reporter_id", nullable = false, updatable = false)
        long reporterId,

        @Column(name = "first_contact_id", nullable = false, updatable = false)
        long firstContactId,

        @Column(name = "found_at", nullable = false, updatable = false)
        Instant foundAt,

        @Column(name = "received_at", nullable = false, updatable = false)
        Instant receivedAt,

        @Column(name = "repeat_of_id", updatable = false) @Nullable
        Long repeatOfId) {

    /** The same in another grid; the place in words stays as it was reported. */
    Registration in(long gridId, @Nullable Long unitId) {
        return new Registration(
                number,
                platformId,
                externalKey,
                category,
                source,
                description,
                new HazardPlace(gridId, unitId, place.placeId(), place.placeText()),
                reporterId,
                firstContactId,
                foundAt,
                receivedAt,
                repeatOfId);
    }

    /** The reporter is himself the one who answers: nobody else has to be told. */
    boolean isByFirstContact() {
        return reporterId == firstContactId;
    }
}
