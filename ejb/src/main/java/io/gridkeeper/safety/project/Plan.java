package io.gridkeeper.safety.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was applied for: what is done, where, by which contractor, and who answers on the host's side. Never changes. */
@Embeddable
record Plan(
        @Column(name = "name", length = 100, nullable = false, updatable = false)
        String name,

        @Enumerated(EnumType.STRING) @Column(name = "kind", length = 16, nullable = false, updatable = false)
        ProjectKind kind,

        @Column(name = "host_grid_id", nullable = false, updatable = false)
        long hostGridId,

        @Column(name = "place", length = 200, nullable = false, updatable = false)
        String place,

        @Column(name = "work", length = 1000, nullable = false, updatable = false)
        String work,

        @Column(name = "on_rest_days", nullable = false, updatable = false)
        boolean onRestDays,

        @Column(name = "contractor_name", length = 100, nullable = false, updatable = false)
        String contractorName,

        @Column(name = "contact_name", length = 100, nullable = false, updatable = false)
        String contactName,

        @Column(name = "contact_mobile", length = 30, nullable = false, updatable = false)
        String contactMobile,

        @Column(name = "applicant_id", nullable = false, updatable = false)
        long applicantId,

        @Column(name = "host_id", nullable = false, updatable = false)
        long hostId) {

    static Plan of(ApplyProject order, long applicant) {
        return new Plan(
                order.name(),
                order.kind(),
                order.hostGridId(),
                order.place(),
                order.work(),
                order.onRestDays(),
                order.contact().company(),
                order.contact().name(),
                order.contact().mobile(),
                applicant,
                order.hostId());
    }
}
