package io.gridkeeper.safety.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** A risk unit (风险单元): a part of a risk point that one department answers for. The first record platforms are told. */
@Entity
@Table(name = "risk_unit")
class RiskUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_unit_seq")
    @SequenceGenerator(name = "risk_unit_seq", sequenceName = "risk_unit_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(length = 36, nullable = false, updatable = false)
    private String uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "point_id", nullable = false, updatable = false)
    private RiskPoint point;

    @Column(length = 200, nullable = false)
    private String name;

    @Column(length = 200, nullable = false)
    private String department;

    @Column(name = "responsible_id", nullable = false)
    private long responsibleId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected RiskUnit() {}

    RiskUnit(RiskPoint point, String uuid, DescribeUnit described, Instant createdAt) {
        this.point = point;
        this.uuid = uuid;
        this.createdAt = createdAt;
        name = described.name();
        department = described.department();
        responsibleId = described.responsibleId();
    }

    void describe(DescribeUnit described) {
        name = described.name();
        department = described.department();
        responsibleId = described.responsibleId();
    }

    void end(LocalDate day) {
        endedOn = day;
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

    RiskPoint point() {
        return point;
    }

    String name() {
        return name;
    }

    String department() {
        return department;
    }

    long responsibleId() {
        return responsibleId;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
