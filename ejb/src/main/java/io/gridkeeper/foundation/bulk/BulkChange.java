package io.gridkeeper.foundation.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of an import, written once. */
@Entity
@Table(name = "bulk_change")
class BulkChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_change_seq")
    @SequenceGenerator(name = "bulk_change_seq", sequenceName = "bulk_change_seq", allocationSize = 50)
    private long id;

    @Column(name = "import_id", updatable = false)
    private long importId;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String code;

    @Column(name = "said_before", updatable = false)
    private @Nullable String before;

    @Column(name = "said_after", updatable = false)
    private String after;

    @SuppressWarnings("NullAway.Init")
    protected BulkChange() {}

    BulkChange(long importId, ImportedRow row) {
        this.importId = importId;
        this.kind = row.kind();
        this.code = row.code();
        this.before = row.before();
        this.after = row.after();
    }

    long id() {
        return id;
    }

    ImportedRow row() {
        return new ImportedRow(kind, code, before, after);
    }
}
