package io.gridkeeper.marketing.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day on which maintenance was planned by itself; held by whoever plans. */
@Entity
@Table(name = "upkeep_clock")
class UpkeepClockRow {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    protected UpkeepClockRow() {}

    boolean isDone(LocalDate day) {
        return plannedOn != null && !plannedOn.isBefore(day);
    }

    void done(LocalDate day) {
        plannedOn = day;
    }
}
