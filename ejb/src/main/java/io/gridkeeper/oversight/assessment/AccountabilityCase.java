package io.gridkeeper.oversight.assessment;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case of accountability. Life: open, while people are named and heard, then {@link #decide decided}, which ends it. */
@Entity
@Table(name = "accountability_case")
@Clause("R11-2.2.1a")
class AccountabilityCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accountability_case_seq")
    @SequenceGenerator(name = "accountability_case_seq", sequenceName = "accountability_case_seq", allocationSize = 50)
    private long id;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Column(name = "what_happened", updatable = false)
    private String event;

    @Column(updatable = false)
    private String clause;

    @Column(name = "hazard_number", updatable = false)
    private @Nullable String hazardNumber;

    @Column(name = "opened_by_id", updatable = false)
    private long openedById;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    private @Nullable String decision;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by_id")
    private @Nullable Long decidedById;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AccountabilityCase() {}

    AccountabilityCase(OpenAccountability wish, long openedById, LocalDate today) {
        if (wish.happenedOn().isAfter(today)) {
            throw Refusal.invalid("accountability.refusal.future");
        }
        this.gridId = wish.gridId();
        this.happenedOn = wish.happenedOn();
        this.event = wish.event();
        this.clause = wish.clause();
        this.hazardNumber = wish.hazardNumber();
        this.openedById = openedById;
        this.openedOn = today;
    }

    /** What is decided stays as it is: people, reasons, views and the decision. */
    void mustBeOpen() {
        if (state() == AccountabilityState.DECIDED) {
            throw Refusal.conflict("accountability.refusal.decided").citing(clause);
        }
    }

    void decide(String words, long by, LocalDate on) {
        mustBeOpen();
        decision = Typed.required(words, 1000, "accountability.missing.decision");
        decidedById = by;
        decidedOn = on;
    }

    AccountabilityState state() {
        return decidedOn == null ? AccountabilityState.OPEN : AccountabilityState.DECIDED;
    }

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String event() {
        return event;
    }

    String clause() {
        return clause;
    }

    @Nullable
    String hazardNumber() {
        return hazardNumber;
    }

    long openedById() {
        return openedById;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    Long decidedById() {
        return decidedById;
    }
}
