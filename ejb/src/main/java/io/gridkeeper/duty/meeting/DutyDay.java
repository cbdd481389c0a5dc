package io.gridkeeper.duty.meeting;

import io.gridkeeper.foundation.kernel.Clause;
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

/** Who is on duty in a grid on a day. Life: named, {@link #give given} to another until the day is over. */
@Entity
@Table(name = "duty_day")
@Clause("R06-A1e")
class DutyDay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duty_day_seq")
    @SequenceGenerator(name = "duty_day_seq", sequenceName = "duty_day_seq", allocationSize = 50)
    private long id;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "on_day", updatable = false)
    private LocalDate onDay;

    @Column(name = "person_id")
    private long personId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected DutyDay() {}

    DutyDay(long gridId, LocalDate day, long personId) {
        this.gridId = gridId;
        this.onDay = day;
        this.personId = personId;
    }

    /** Whoever was on duty on a day that is over, was. */
    void give(long person, LocalDate today) {
        mustNotBeOver(today);
        personId = person;
    }

    void mustNotBeOver(LocalDate today) {
        if (onDay.isBefore(today)) {
            throw Refusal.conflict("meeting.refusal.dutyOver").citing("R06-A1e");
        }
    }

    DutyRow row(String gridName, String person) {
        return new DutyRow(id, gridId, gridName, onDay, personId, person);
    }

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    LocalDate day() {
        return onDay;
    }

    long personId() {
        return personId;
    }
}
