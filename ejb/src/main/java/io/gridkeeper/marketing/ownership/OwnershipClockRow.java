package io.gridkeeper.marketing.ownership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day on which the market was looked at; held by the node that looks. */
@Entity
@Table(name = "ownership_clock")
class OwnershipClockRow {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "checked_on")
    private @Nullable LocalDate checkedOn;

    protected OwnershipClockRow() {}

    boolean isDone(LocalDate day) {
        return checkedOn != null && !checkedOn.isBefore(day);
    }

    void done(LocalDate day) {
        checkedOn = day;
    }
}
