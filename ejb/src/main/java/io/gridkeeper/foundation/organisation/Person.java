package io.gridkeeper.foundation.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An employee, known by the staff number; becomes inactive on leaving and is never deleted. */
@Entity
@Table(name = "person")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "staff_number")
    private String staffNumber;

    private String name;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    private @Nullable String mobile;
    private boolean active = true;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Person() {}

    Person(PersonEntry entry, long unitId) {
        this.staffNumber = entry.staffNumber();
        this.name = entry.name();
        this.unitId = unitId;
        describe(entry, unitId);
    }

    final void describe(PersonEntry entry, long unit) {
        name = entry.name();
        unitId = unit;
        jobTitle = entry.jobTitle();
        mobile = entry.mobile();
        active = entry.active();
        leftOn = entry.leftOn();
    }

    String staffNumber() {
        return staffNumber;
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
