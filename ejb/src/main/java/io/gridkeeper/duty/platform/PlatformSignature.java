package io.gridkeeper.duty.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item of a day with who signed it, written once. */
@Entity
@Table(name = "platform_signature")
class PlatformSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_signature_seq")
    @SequenceGenerator(name = "platform_signature_seq", sequenceName = "platform_signature_seq", allocationSize = 50)
    private long id;

    @Column(name = "checked_on", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlatformItem item;

    @Column(updatable = false)
    private @Nullable String finding;

    @Column(name = "signed_by", updatable = false)
    private String signedBy;

    @Column(name = "signed_at", updatable = false)
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlatformSignature() {}

    PlatformSignature(LocalDate day, SignItem wish, String signedBy, Instant signedAt) {
        this.day = day;
        this.item = wish.item();
        this.finding = wish.finding();
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    ItemRow row() {
        return new ItemRow(item, signedBy, signedAt, finding);
    }

    long id() {
        return id;
    }
}
