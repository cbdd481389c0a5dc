package io.gridkeeper.safety.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture. First kept by a person for himself, then attached once to one hazard: nobody can attach, and so read,
 * another person's file by guessing its id.
 */
@Entity
@Table(name = "hazard_photo")
class HazardPhoto {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hazard_photo_seq")
    @SequenceGenerator(name = "hazard_photo_seq", sequenceName = "hazard_photo_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "file_id", nullable = false, updatable = false)
    private long fileId;

    @Column(name = "uploaded_by_id", nullable = false, updatable = false)
    private long uploadedById;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @Column(name = "hazard_id")
    private @Nullable Long hazardId;

    @Enumerated(EnumType.STRING)
    @Column(name = "moment", length = 8)
    private @Nullable PhotoMoment moment;

    @SuppressWarnings("NullAway.Init")
    protected HazardPhoto() {}

    HazardPhoto(long fileId, long uploadedById, Instant uploadedAt) {
        this.fileId = fileId;
        this.uploadedById = uploadedById;
        this.uploadedAt = uploadedAt;
    }

    /** True when it is this person's and not attached to anything yet. */
    boolean isFreeFor(@Nullable Long personId) {
        return hazardId == null && personId != null && personId == uploadedById;
    }

    void attachTo(long hazard, PhotoMoment shownMoment) {
        hazardId = hazard;
        moment = shownMoment;
    }

    boolean belongsTo(long hazard) {
        return hazardId != null && hazardId == hazard;
    }

    long id() {
        return id;
    }

    long fileId() {
        return fileId;
    }

    long uploadedById() {
        return uploadedById;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    @Nullable
    PhotoMoment moment() {
        return moment;
    }
}
