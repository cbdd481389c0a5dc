package io.gridkeeper.marketing.upkeep;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The maintenance of one device in one month; planned, and done once with a word of what was found. */
@Entity
@Table(name = "upkeep_task")
class UpkeepTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "upkeep_task_seq")
    @SequenceGenerator(name = "upkeep_task_seq", sequenceName = "upkeep_task_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "device_id")
    private long deviceId;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "plan_month")
    private LocalDate planMonth;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "done_by_id")
    private @Nullable Long doneById;

    private @Nullable String result;
    private boolean fault;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected UpkeepTask() {}

    UpkeepTask(Device device, long gridId, YearMonth month) {
        this.deviceId = device.id();
        this.gridId = gridId;
        this.planMonth = month.atDay(1);
        this.dueOn = month.atEndOfMonth();
    }

    /** @param broken a fault was found that needs an order of its own */
    void done(String found, boolean broken, @Nullable Long by, LocalDate day) {
        if (doneOn != null) {
            throw Refusal.conflict("upkeep.refusal.doneAlready");
        }
        result = found;
        fault = broken;
        doneById = by;
        doneOn = day;
    }

    boolean isOf(long grid) {
        return gridId == grid;
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
