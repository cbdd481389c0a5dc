package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk event (风险事件): what can happen in a unit. Life: described, {@link #assess assessed} as often as needed, {@link
 * #callAgain called to be assessed again} when something changed, {@link #end ended}. A major risk has a responsible
 * person at every moment.
 */
@Entity
@Table(name = "risk_event")
class RiskEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_event_seq")
    @SequenceGenerator(name = "risk_event_seq", sequenceName = "risk_event_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(length = 36, nullable = false, updatable = false)
    private String uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", nullable = false, updatable = false)
    private RiskUnit unit;

    @Column(name = "identification_id")
    private @Nullable Long identificationId;

    @Column(length = 500, nullable = false)
    private String name;

    @Column(length = 500)
    private @Nullable String consequence;

    @Column(name = "responsible_id")
    private @Nullable Long responsibleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "inherent_level", length = 8)
    private @Nullable RiskLevel inherent;

    @Enumerated(EnumType.STRING)
    @Column(name = "residual_level", length = 8)
    private @Nullable RiskLevel residual;

    @Column(name = "assessed_on")
    private @Nullable LocalDate assessedOn;

    @Column(name = "reassess_due")
    private @Nullable LocalDate reassessDue;

    @Enumerated(EnumType.STRING)
    @Column(name = "reassess_cause", length = 20)
    private @Nullable ReassessmentCause reassessCause;

    @Column(name = "reassess_reference", length = 200)
    private @Nullable String reassessReference;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected RiskEvent() {}

    RiskEvent(RiskUnit unit, String uuid, DescribeEvent described, Instant createdAt) {
        this.unit = unit;
        this.uuid = uuid;
        this.createdAt = createdAt;
        name = described.name();
        describe(described);
    }

    void describe(DescribeEvent described) {
        name = described.name();
        consequence = described.consequence();
        responsibleId = described.responsibleId();
        identificationId = described.identificationId();
        requireResponsible();
    }

    /** Takes a level; what was called before this is answered by the residual assessment. */
    void assess(AssessmentStage stage, RiskLevel level, LocalDate day) {
        if (stage == AssessmentStage.INHERENT) {
            inherent = level;
        } else {
            residual = level;
            assessedOn = day;
            reassessDue = null;
            reassessCause = null;
            reassessReference = null;
        }
        requireResponsible();
    }

    /** Takes the residual level away that an import gave it; the assessment stays in the history. */
    void withdrawResidual() {
        residual = null;
        assessedOn = null;
    }

    /** Asks for an assessment; an earlier day that was asked for before stays. */
    void callAgain(ReassessmentCause cause, String reference, LocalDate due) {
        if (reassessDue == null || due.isBefore(reassessDue)) {
            reassessDue = due;
            reassessCause = cause;
            reassessReference = reference;
        }
    }

    @Clause("R07-10b")
    private void requireResponsible() {
        if (responsibleId == null && (inherent == RiskLevel.MAJOR || residual == RiskLevel.MAJOR)) {
            throw Refusal.invalid("risk.refusal.majorWithoutPerson", name).citing("R07-10b");
        }
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    boolean isActive() {
        return endedOn == null;
    }

    /** The level people are shown: with the measures where that was assessed, else without. */
    @Nullable
    RiskLevel level() {
        return residual == null ? inherent : residual;
    }

    void answerBy(long personId) {
        responsibleId = personId;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String uuid() {
        return uuid;
    }

    RiskUnit unit() {
        return unit;
    }

    @Nullable
    Long identificationId() {
        return identificationId;
    }

    String name() {
        return name;
    }

    @Nullable
    String consequence() {
        return consequence;
    }

    @Nullable
    Long responsibleId() {
        return responsibleId;
    }

    @Nullable
    RiskLevel inherent() {
        return inherent;
    }

    @Nullable
    RiskLevel residual() {
        return residual;
    }

    @Nullable
    LocalDate assessedOn() {
        return assessedOn;
    }

    @Nullable
    LocalDate reassessDue() {
        return reassessDue;
    }

    @Nullable
    ReassessmentCause reassessCause() {
        return reassessCause;
    }

    @Nullable
    String reassessReference() {
        return reassessReference;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
