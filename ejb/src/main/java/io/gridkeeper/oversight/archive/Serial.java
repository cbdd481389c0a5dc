package io.gridkeeper.oversight.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** The last number given for a kind of paper, and the year it counts. One row for each kind, made by the migration. */
@Entity
@Table(name = "paper_serial")
class Serial {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 10, nullable = false, updatable = false)
    private PaperKind kind;

    @Version
    private long version;

    @Column(name = "counted_year", nullable = false)
    private int year;

    @Column(name = "last_number", nullable = false)
    private int last;

    @SuppressWarnings("NullAway.Init")
    protected Serial() {}

    Serial(PaperKind kind) {
        this.kind = kind;
    }

    /** The next number, {@code DA-2026-000001}: counts on, and from one again in a later year; a clock set back goes on in the year reached. */
    String next(int wantedYear) {
        if (wantedYear > year) {
            year = wantedYear;
            last = 0;
        }
        last++;
        return String.format(Locale.ROOT, "%s-%d-%0" + kind.digits() + "d", kind.prefix(), year, last);
    }
}
