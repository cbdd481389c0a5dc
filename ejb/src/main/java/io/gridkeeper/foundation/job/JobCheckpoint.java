package io.gridkeeper.foundation.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where a job stood when it last said so. */
@Entity
@Table(name = "job_checkpoint")
class JobCheckpoint {

    /** A row of any database takes it. */
    static final int LONGEST = 1_000_000;

    @Id
    @Column(name = "job_id")
    private long jobId;

    @Column(name = "bytes", length = LONGEST, nullable = false)
    private byte[] bytes;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected JobCheckpoint() {}

    JobCheckpoint(long jobId, byte[] bytes, Instant takenAt) {
        this.jobId = jobId;
        this.bytes = bytes.clone();
        this.takenAt = takenAt;
    }

    void now(byte[] state, Instant at) {
        bytes = state.clone();
        takenAt = at;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Instant takenAt() {
        return takenAt;
    }
}
