package io.gridkeeper.oversight.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The number a hazard's notice of rectification got when it was first asked for, and who asked; kept for ever. */
@Entity
@Table(name = "rectification_notice")
class IssuedNotice {

    @Id
    @Column(name = "hazard_number", length = 20, nullable = false, updatable = false)
    private String hazardNumber;

    @Column(name = "number", length = 20, nullable = false, updatable = false)
    private String number;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "issuer", length = 100, nullable = false, updatable = false)
    private String issuer;

    @SuppressWarnings("NullAway.Init")
    protected IssuedNotice() {}

    IssuedNotice(String hazardNumber, String number, Instant issuedAt, String issuer) {
        this.hazardNumber = hazardNumber;
        this.number = number;
        this.issuedAt = issuedAt;
        this.issuer = issuer;
    }

    String number() {
        return number;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String issuer() {
        return issuer;
    }
}
