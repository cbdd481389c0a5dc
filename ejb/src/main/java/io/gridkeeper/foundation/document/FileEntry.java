package io.gridkeeper.foundation.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file's facts. Written once with its pieces, never changed. */
@Entity
@Table(name = "stored_file")
class FileEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file_seq")
    @SequenceGenerator(name = "stored_file_seq", sequenceName = "stored_file_seq", allocationSize = 50)
    private long id;

    @Column(name = "name", length = 250, nullable = false, updatable = false)
    private String name;

    @Column(name = "media_type", length = 100, nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @Column(name = "sha256", length = 64, nullable = false, updatable = false)
    private String sha256;

    @Column(name = "width", updatable = false)
    private @Nullable Integer width;

    @Column(name = "height", updatable = false)
    private @Nullable Integer height;

    @Column(name = "stored_at", nullable = false, updatable = false)
    private Instant storedAt;

    @SuppressWarnings("NullAway.Init")
    protected FileEntry() {}

    FileEntry(String name, IncomingFile incoming, Instant storedAt) {
        this.name = name;
        this.mediaType = incoming.kind().mediaType();
        this.size = incoming.size();
        this.sha256 = incoming.sha256Hex();
        var picture = incoming.picture();
        this.width = picture == null ? null : picture.width();
        this.height = picture == null ? null : picture.height();
        this.storedAt = storedAt;
    }

    FileEntry(String name, String mediaType, byte[] made, Instant storedAt) {
        this(name, mediaType, made.length, Sha256.hex(made), storedAt);
    }

    FileEntry(String name, String mediaType, long size, String sha256, Instant storedAt) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.storedAt = storedAt;
    }

    long id() {
        return id;
    }

    StoredFile row() {
        return new StoredFile(id, name, mediaType, size, sha256, width, height);
    }
}
