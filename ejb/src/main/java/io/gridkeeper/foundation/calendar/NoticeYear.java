package io.gridkeeper.foundation.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A year whose holiday notice is loaded. */
@Entity
@Table(name = "calendar_year")
class NoticeYear {

    @Id
    @Column(name = "calendar_year")
    private int year;

    @Column(name = "source", nullable = false, length = 300)
    private String source;

    @Column(name = "loaded_by", nullable = false, length = 60)
    private String loadedBy;

    @Column(name = "loaded_at", nullable = false)
    private Instant loadedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected NoticeYear() {}

    NoticeYear(int year, String source, String loadedBy, Instant loadedAt) {
        this.year = year;
        loadedFrom(source, loadedBy, loadedAt);
    }

    @SuppressWarnings("NullAway.Init")
    final void loadedFrom(String newSource, String by, Instant at) {
        source = newSource;
        loadedBy = by;
        loadedAt = at;
    }

    LoadedYear row() {
        return new LoadedYear(year, source, loadedBy, loadedAt);
    }
}
