package io.gridkeeper.duty.service;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
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

/** A request. Life: taken by its first contact, who never changes, then {@link #answer answered}, which ends it. */
@Entity
@Table(name = "service_request")
@Clause({"R06-B2b", "R12-1.5a"})
class ServiceRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_request_seq")
    @SequenceGenerator(name = "service_request_seq", sequenceName = "service_request_seq", allocationSize = 50)
    private long id;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ServiceKind kind;

    @Column(updatable = false)
    private String wish;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(name = "first_contact_id", updatable = false)
    private long firstContactId;

    @Column(updatable = false)
    private boolean scheduled;

    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;

    @Column(name = "due_on", updatable = false)
    private @Nullable LocalDate dueOn;

    private @Nullable String answer;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ServiceRequest() {}

    ServiceRequest(AskService wish, long firstContactId, LocalDate askedOn) {
        this.gridId = wish.gridId();
        this.kind = wish.kind();
        this.wish = wish.wish();
        this.personId = wish.personId();
        this.scheduled = wish.scheduled();
        this.dueOn = wish.dueOn();
        this.firstContactId = firstContactId;
        this.askedOn = askedOn;
    }

    void answer(String what, LocalDate on) {
        if (answeredOn != null) {
            throw Refusal.conflict("service.refusal.answered").citing(kind.clause());
        }
        answer = Typed.required(what, 1000, "service.missing.answer");
        answeredOn = on;
    }

    /** Its words are read by everybody who sees the grid, those of health by whom it is about and who took it. */
    boolean isReadBy(@Nullable Long person) {
        return !kind.isConfidential() || (person != null && (person.equals(personId) || person == firstContactId));
    }

    boolean isTakenBy(@Nullable Long person) {
        return person != null && person == firstContactId;
    }

    ServiceRow row(Named named, boolean reads) {
        return new ServiceRow(
                id,
                gridId,
                named.grid(),
                kind,
                reads ? wish : null,
                reads ? named.person() : null,
                named.firstContact(),
                scheduled,
                askedOn,
                dueOn,
                reads ? answer : null,
                answeredOn);
    }

    /** The names that stand in a row. */
    record Named(String grid, @Nullable String person, String firstContact) {}

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    ServiceKind kind() {
        return kind;
    }

    String wish() {
        return wish;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    long firstContactId() {
        return firstContactId;
    }
}
