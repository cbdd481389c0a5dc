package io.gridkeeper.foundation.grid;

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
import org.jspecify.annotations.Nullable;

/** A person holds a post in a grid from a day to a day, both included; an open end means until further notice. */
@Entity
@Table(name = "grid_appointment")
class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_appointment_seq")
    @SequenceGenerator(name = "grid_appointment_seq", sequenceName = "grid_appointment_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Post post;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Appointment() {}

    Appointment(long gridId, long personId, Post post, LocalDate from, @Nullable LocalDate to) {
        this.gridId = gridId;
        this.personId = personId;
        this.post = post;
        this.validFrom = from;
        this.validTo = to;
    }

    void lasts(LocalDate first, @Nullable LocalDate last) {
        validFrom = first;
        validTo = last;
    }

    void endBy(LocalDate last) {
        if (validTo == null || validTo.isAfter(last)) {
            validTo = last.isBefore(validFrom) ? validFrom : last;
        }
    }

    /** Post and days as the audit trail keeps them. */
    String described() {
        return post + " " + validFrom + ".." + (validTo == null ? "" : validTo);
    }
}
