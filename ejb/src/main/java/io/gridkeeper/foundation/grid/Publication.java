package io.gridkeeper.foundation.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The responsibility board of a version was published. */
@Entity
@Table(name = "grid_publication")
class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_publication_seq")
    @SequenceGenerator(name = "grid_publication_seq", sequenceName = "grid_publication_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "version_from")
    private LocalDate versionFrom;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway")
    protected Publication() {}

    Publication(long gridId, LocalDate versionFrom, GridVersion.Stamp stamp) {
        this.gridId = gridId;
        this.versionFrom = versionFrom;
        this.publishedBy = stamp.by();
        this.publishedAt = stamp.at();
    }

    LocalDate versionFrom() {
        return versionFrom;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
