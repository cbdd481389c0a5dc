package io.gridkeeper.marketing.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A device or a line of a grid, maintained every so many months until it is retired. */
@Entity
@Table(name = "grid_device")
class Device {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_device_seq")
    @SequenceGenerator(name = "grid_device_seq", sequenceName = "grid_device_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private DeviceKind kind;

    @Column(name = "grid_id")
    private long gridId;

    private @Nullable String place;

    @Column(name = "cycle_months")
    private int cycleMonths;

    @Column(name = "first_month")
    private LocalDate firstMonth;

    @Column(name = "retired_on")
    private @Nullable LocalDate retiredOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Device() {}

    @SuppressWarnings("NullAway")
    Device(long gridId, DeviceEntry entry) {
        this.gridId = gridId;
        this.code = entry.code();
        describe(entry);
    }

    final void describe(DeviceEntry entry) {
        name = entry.name();
        kind = entry.kind();
        place = entry.place();
        cycleMonths = entry.cycleMonths();
        firstMonth = entry.firstMonth().atDay(1);
    }

    void retire(LocalDate day) {
        retiredOn = day;
    }

    /** Whether it is to be maintained in a month. */
    boolean isDueIn(YearMonth month) {
        long since = ChronoUnit.MONTHS.between(YearMonth.from(firstMonth), month);
        boolean there = retiredOn == null || retiredOn.isAfter(month.atDay(1));
        return there && since >= 0 && since % cycleMonths == 0;
    }

    boolean isOf(long grid) {
        return gridId == grid;
    }

    DeviceRow row() {
        return new DeviceRow(
                id(),
                code,
                name,
                kind,
                place,
                cycleMonths,
                YearMonth.from(firstMonth).toString(),
                retiredOn);
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
