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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One assessment as it was made: factors, the table they were graded by, the result. Written once. */
@Entity
@Table(name = "risk_assessment")
class RiskAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_assessment_seq")
    @SequenceGenerator(name = "risk_assessment_seq", sequenceName = "risk_assessment_seq", allocationSize = 50)
    private long id;

    @Column(name = "event_id", nullable = false, updatable = false)
    private long eventId;

    @Enumerated(EnumType.STRING)
    @Column(length = 8, nullable = false, updatable = false)
    private AssessmentStage stage;

    @Enumerated(EnumType.STRING)
    @Column(length = 4, nullable = false, updatable = false)
    private GradingMethod method;

    @Column(name = "table_id", nullable = false, updatable = false)
    private long tableId;

    @Column(precision = 8, scale = 2, nullable = false, updatable = false)
    private BigDecimal likelihood;

    @Column(precision = 8, scale = 2, updatable = false)
    private @Nullable BigDecimal exposure;

    @Column(precision = 8, scale = 2, nullable = false, updatable = false)
    private BigDecimal consequence;

    @Column(precision = 12, scale = 4, nullable = false, updatable = false)
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    @Column(length = 8, nullable = false, updatable = false)
    private RiskLevel level;

    @Column(name = "assessed_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "assessor_id", updatable = false)
    private @Nullable Long assessorId;

    @Column(length = 500, nullable = false, updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, updatable = false)
    private @Nullable ReassessmentCause cause;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected RiskAssessment() {}

    RiskAssessment(RiskEvent event, AssessRisk wish, Graded graded, RiskAct act) {
        eventId = event.id();
        stage = wish.stage();
        method = wish.factors().method();
        tableId = graded.tableId();
        likelihood = wish.factors().likelihood();
        exposure = wish.factors().exposure();
        consequence = wish.factors().consequence();
        score = graded.score();
        level = graded.level();
        on = wish.on();
        assessorId = act.personId();
        reason = wish.reason();
        cause = event.reassessCause();
        recordedAt = act.at();
    }

    AssessmentRow row(String tableCode, @Nullable String assessor) {
        var factors = new RiskFactors(method, likelihood, exposure, consequence);
        return new AssessmentRow(id, stage, factors, score, level, tableCode, on, assessor, reason, cause, recordedAt);
    }

    long eventId() {
        return eventId;
    }

    long tableId() {
        return tableId;
    }

    @Nullable
    Long assessorId() {
        return assessorId;
    }

    AssessmentStage stage() {
        return stage;
    }

    RiskLevel level() {
        return level;
    }

    LocalDate on() {
        return on;
    }
}
