package io.gridkeeper.safety.fire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** The last number given to a notice, counted from one in every year without gaps. One row, made by the migration. */
@Entity
@Table(name = "fire_serial")
class FireSerial {

    static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private long version;

    @Column(name = "counted_year")
    private int year;

    @Column(name = "last_number")
    private int last;

    @SuppressWarnings("NullAway.Init")
    protected FireSerial() {}

    /** The next number, {@code XF-2026-031}. */
    String next(int wanted) {
        if (wanted > year) {
            year = wanted;
            last = 0;
        }
        last++;
        return String.format(Locale.ROOT, "XF-%d-%03d", year, last);
    }
}
