package io.gridkeeper.duty.platform;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of a backup as its script told it, at the suite's own time; an empty file is none. */
@Entity
@Table(name = "backup_end")
class BackupEnd {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "backup_end_seq")
    @SequenceGenerator(name = "backup_end_seq", sequenceName = "backup_end_seq", allocationSize = 50)
    private long id;

    @Column(name = "ended_at", updatable = false)
    private Instant endedAt;

    @Column(name = "size_bytes", updatable = false)
    private long bytes;

    @SuppressWarnings("NullAway.Init")
    protected BackupEnd() {}

    BackupEnd(Instant endedAt, long bytes) {
        if (bytes <= 0) {
            throw Refusal.invalid("platform.refusal.empty").citing("R11-2.4.1b");
        }
        this.endedAt = endedAt;
        this.bytes = bytes;
    }

    long id() {
        return id;
    }
}
