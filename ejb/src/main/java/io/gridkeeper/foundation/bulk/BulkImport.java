package io.gridkeeper.foundation.bulk;

import io.gridkeeper.foundation.kernel.Refusal;
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

/** An import that was taken over. Life: done, and perhaps {@link #undo undone}, once. */
@Entity
@Table(name = "bulk_import")
class BulkImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_import_seq")
    @SequenceGenerator(name = "bulk_import_seq", sequenceName = "bulk_import_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String kind;

    @Column(name = "done_by", updatable = false)
    private String doneBy;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    @Column(updatable = false)
    private int created;

    @Column(updatable = false)
    private int changed;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected BulkImport() {}

    BulkImport(String kind, int created, int changed, String doneBy, Instant doneAt) {
        this.kind = kind;
        this.created = created;
        this.changed = changed;
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    void undo(String by, Instant at) {
        if (undoneAt != null) {
            throw Refusal.conflict("bulk.refusal.undoneAlready");
        }
        undoneBy = by;
        undoneAt = at;
    }

    BulkRow row() {
        return new BulkRow(id, kind, doneBy, doneAt, created, changed, undoneBy, undoneAt);
    }

    long id() {
        return id;
    }

    String kind() {
        return kind;
    }
}
