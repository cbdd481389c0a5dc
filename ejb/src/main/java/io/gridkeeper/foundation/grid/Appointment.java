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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a post in a grid from a day to a day, both included; an open end means until further notice. A stand-in
 * holds it for somebody on leave, whose own appointment goes on.
 */
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

    private String post;

    @Enumerated(EnumType.STRING)
    @Column(name = "named_post")
    private @Nullable Post namedPost;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "single_grid")
    private boolean singleGrid;

    @Column(name = "by_position")
    private boolean byPosition;

    @Column(name = "part_time")
    private boolean partTime;

    @Column(name = "stands_in_for")
    private @Nullable Long standsInFor;

    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Appointment() {}

    Appointment(long gridId, long personId, PostKindRow post, Tenure tenure) {
        this.gridId = gridId;
        this.personId = personId;
        this.post = post.code();
        this.namedPost = post.actsAs();
        this.validFrom = tenure.from();
        this.validTo = tenure.to();
        this.partTime = tenure.partTime();
        this.byPosition = tenure.byPosition();
        this.reason = tenure.reason();
    }

    /** Somebody who does this post while its holder is on leave. */
    Appointment standIn(long person, Tenure leave) {
        var standIn = new Appointment();
        standIn.gridId = gridId;
        standIn.personId = person;
        standIn.post = post;
        standIn.namedPost = namedPost;
        standIn.validFrom = leave.from();
        standIn.validTo = leave.to();
        standIn.reason = leave.reason();
        standIn.standsInFor = id();
        return standIn;
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

    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }

    void allowsOneGrid(boolean single) {
        singleGrid = single;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean reaches(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    boolean isStandIn() {
        return standsInFor != null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long gridId() {
        return gridId;
    }

    long personId() {
        return personId;
    }

    String post() {
        return post;
    }

    LocalDate from() {
        return validFrom;
    }

    @Nullable
    LocalDate to() {
        return validTo;
    }

    /** Post and days as the audit trail keeps them. */
    String described() {
        return post + " " + validFrom + ".." + (validTo == null ? "" : validTo)
                + (standsInFor == null ? "" : " stand-in for " + standsInFor);
    }
}
