package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A later day asked for before the limit, and the answer of somebody else. At most one waits for its answer. */
@Entity
@Table(name = "hazard_extension")
class HazardExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hazard_extension_seq")
    @SequenceGenerator(name = "hazard_extension_seq", sequenceName = "hazard_extension_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "hazard_id", nullable = false, updatable = false)
    private long hazardId;

    @Column(name = "asked_by_id", nullable = false, updatable = false)
    private long askedById;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "until_day", nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "reason", length = 500, nullable = false, updatable = false)
    private String reason;

    @Column(name = "granted")
    private @Nullable Boolean granted;

    @Column(name = "decided_by_id")
    private @Nullable Long decidedById;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "note", length = 500)
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected HazardExtension() {}

    HazardExtension(long hazardId, AskExtension wish, long askedById, Instant askedAt) {
        this.hazardId = hazardId;
        this.askedById = askedById;
        this.askedAt = askedAt;
        until = wish.until();
        reason = wish.reason();
    }

    void decide(DecideExtension decision, Act act) {
        if (act.isBy(askedById)) {
            throw Refusal.forbidden("hazard.refusal.ownExtension");
        }
        granted = decision.granted();
        decidedById = act.personId();
        decidedAt = act.at();
        note = decision.note();
    }

    boolean isOpen() {
        return granted == null;
    }

    long askedById() {
        return askedById;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate until() {
        return until;
    }

    String reason() {
        return reason;
    }

    @Nullable
    Boolean granted() {
        return granted;
    }

    @Nullable
    Long decidedById() {
        return decidedById;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String note() {
        return note;
    }
}
