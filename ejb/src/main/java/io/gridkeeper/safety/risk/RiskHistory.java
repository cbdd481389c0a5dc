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
import org.jspecify.annotations.Nullable;

/** One line of a risk point's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "risk_history")
class RiskHistory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_history_seq")
    @SequenceGenerator(name = "risk_history_seq", sequenceName = "risk_history_seq", allocationSize = 50)
    private long id;

    @Column(name = "point_id", nullable = false, updatable = false)
    private long pointId;

    @Enumerated(EnumType.STRING)
    @Column(length = 12, nullable = false, updatable = false)
    private RiskSubject subject;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(length = 12, nullable = false, updatable = false)
    private RiskAction action;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(length = 600, updatable = false)
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected RiskHistory() {}

    RiskHistory(long pointId, RiskNews news, RiskAct act) {
        this.pointId = pointId;
        subject = news.subject();
        subjectId = news.subjectId();
        action = news.action();
        note = news.note();
        at = act.at();
        personId = act.personId();
    }

    RiskHistoryRow row(@Nullable String who) {
        return new RiskHistoryRow(subject, action, at, who, note);
    }

    @Nullable
    Long personId() {
        return personId;
    }
}
