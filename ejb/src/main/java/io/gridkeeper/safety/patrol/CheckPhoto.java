package io.gridkeeper.safety.patrol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A picture of a check. First kept by a person for himself, then attached once to one record. */
@Entity
@Table(name = "check_photo")
class CheckPhoto {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_photo_seq")
    @SequenceGenerator(name = "check_photo_seq", sequenceName = "check_photo_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "file_id", nullable = false, updatable = false)
    private long fileId;

    @Column(name = "uploaded_by_id", nullable = false, updatable = false)
    private long uploadedById;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @Column(name = "record_id")
    private @Nullable Long recordId;

    @SuppressWarnings("NullAway.Init")
    protected CheckPhoto() {}

    CheckPhoto(long fileId, long uploadedById, Instant uploadedAt) {
        this.fileId = fileId;
        this.uploadedById = uploadedById;
        this.uploadedAt = uploadedAt;
    }

    /** True when it is this person's and not attached to anything yet. */
    boolean isFreeFor(long personId) {
        return recordId == null && personId == uploadedById;
    }

    void attachTo(long record) {
        recordId = record;
    }

    boolean belongsTo(long record) {
        return recordId != null && recordId == record;
    }

    long id() {
        return id;
    }

    long fileId() {
        return fileId;
    }
}
