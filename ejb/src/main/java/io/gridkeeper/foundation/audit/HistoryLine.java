package io.gridkeeper.foundation.audit;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a thing's history: who did it when, and in what words. The capability adds what was done. Written once; the
 * database refuses to change or remove it.
 */
@MappedSuperclass
public abstract class HistoryLine {

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(updatable = false)
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected HistoryLine() {}

    /** Without a person it was the system. */
    protected HistoryLine(@Nullable Long personId, Instant at, @Nullable String note) {
        this.personId = personId;
        this.at = at;
        this.note = note;
    }

    public @Nullable Long personId() {
        return personId;
    }

    protected Instant at() {
        return at;
    }

    protected @Nullable String note() {
        return note;
    }
}
