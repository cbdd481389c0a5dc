package io.gridkeeper.safety.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That risks were called to be assessed again: why, until when, and how many there were. Written once. */
@Entity
@Table(name = "risk_reassessment_call")
class ReassessmentCall {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_reassessment_call_seq")
    @SequenceGenerator(
            name = "risk_reassessment_call_seq",
            sequenceName = "risk_reassessment_call_seq",
            allocationSize = 50)
    private long id;

    @Column(name = "grid_id", nullable = false, updatable = false)
    private long gridId;

    @Column(name = "event_id", updatable = false)
    private @Nullable Long eventId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private ReassessmentCause cause;

    @Column(length = 200, nullable = false, updatable = false)
    private String reference;

    @Column(name = "called_at", nullable = false, updatable = false)
    private Instant calledAt;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(nullable = false, updatable = false)
    private int events;

    @SuppressWarnings("NullAway.Init")
    protected ReassessmentCall() {}

    ReassessmentCall(ReassessmentCalled called, Instant calledAt, LocalDate dueOn, int events) {
        gridId = called.gridId();
        eventId = called.riskEventId();
        cause = called.cause();
        reference = called.reference();
        this.calledAt = calledAt;
        this.dueOn = dueOn;
        this.events = events;
    }
}
