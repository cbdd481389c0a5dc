package io.gridkeeper.safety.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A control measure (管控措施) of a risk event: what holds it down, at which level, and how it is checked. */
@Entity
@Table(name = "control_measure")
class ControlMeasure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "control_measure_seq")
    @SequenceGenerator(name = "control_measure_seq", sequenceName = "control_measure_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(length = 36, nullable = false, updatable = false)
    private String uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", nullable = false, updatable = false)
    private RiskEvent event;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_source", length = 16, nullable = false)
    private MeasureSource source;

    @Column(length = 4000, nullable = false)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "measure_class", length = 12, nullable = false)
    private MeasureClass kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "measure_subclass", length = 24, nullable = false)
    private MeasureSubclass subclass;

    @Column(name = "measure_detail", length = 100)
    private @Nullable String detail;

    @Enumerated(EnumType.STRING)
    @Column(name = "control_level", length = 10, nullable = false)
    private ControlLevel controlLevel;

    @Column(name = "responsible_id")
    private @Nullable Long responsibleId;

    @Column(name = "check_content", length = 1000)
    private @Nullable String checkContent;

    @Embedded
    private @Nullable CheckCycle cycle;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected ControlMeasure() {}

    ControlMeasure(RiskEvent event, String uuid, DescribeMeasure described, Instant createdAt) {
        this.event = event;
        this.uuid = uuid;
        this.createdAt = createdAt;
        source = described.source();
        description = described.description();
        subclass = described.subclass();
        kind = subclass.of();
        controlLevel = described.controlLevel();
        describe(described);
    }

    final void describe(DescribeMeasure described) {
        source = described.source();
        description = described.description();
        subclass = described.subclass();
        kind = subclass.of();
        detail = described.detail();
        controlLevel = described.controlLevel();
        responsibleId = described.responsibleId();
        checkContent = described.checkContent();
        cycle = described.cycle() == null ? null : described.cycle().checked();
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    boolean isActive() {
        return endedOn == null;
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

    RiskEvent event() {
        return event;
    }

    MeasureSource source() {
        return source;
    }

    String description() {
        return description;
    }

    MeasureClass kind() {
        return kind;
    }

    MeasureSubclass subclass() {
        return subclass;
    }

    @Nullable
    String detail() {
        return detail;
    }

    ControlLevel controlLevel() {
        return controlLevel;
    }

    @Nullable
    Long responsibleId() {
        return responsibleId;
    }

    @Nullable
    String checkContent() {
        return checkContent;
    }

    @Nullable
    CheckCycle cycle() {
        return cycle;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
