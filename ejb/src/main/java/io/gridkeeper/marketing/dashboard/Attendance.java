package io.gridkeeper.marketing.dashboard;

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
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a person was there on a day, as the area manager last noted. */
@Entity
@Table(name = "sales_attendance")
class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_attendance_seq")
    @SequenceGenerator(name = "sales_attendance_seq", sequenceName = "sales_attendance_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "on_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private AttendanceMark mark;

    @Column(name = "noted_by_id")
    private long notedById;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Attendance() {}

    @SuppressWarnings("NullAway")
    Attendance(long personId, LocalDate day) {
        this.personId = personId;
        this.day = day;
    }

    void note(AttendanceMark how, long by, Instant at) {
        mark = how;
        notedById = by;
        notedAt = at;
    }

    long personId() {
        return personId;
    }

    AttendanceMark mark() {
        return mark;
    }
}
