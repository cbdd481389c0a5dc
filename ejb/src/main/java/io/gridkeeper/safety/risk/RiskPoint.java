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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk point (风险点). Life: opened, described anew as often as needed, {@link #close closed}. Its levels are those of
 * its gravest event, kept here so that lists and maps need not ask the events.
 */
@Entity
@Table(name = "risk_point")
class RiskPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_point_seq")
    @SequenceGenerator(name = "risk_point_seq", sequenceName = "risk_point_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(length = 36, nullable = false, updatable = false)
    private String code;

    @Column(length = 200, nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 12, nullable = false)
    private RiskPointKind kind;

    @Column(name = "grid_id", nullable = false)
    private long gridId;

    @Column(name = "place_id")
    private @Nullable Long placeId;

    @Column(name = "responsible_id")
    private @Nullable Long responsibleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "inherent_level", length = 8)
    private @Nullable RiskLevel inherent;

    @Enumerated(EnumType.STRING)
    @Column(name = "residual_level", length = 8)
    private @Nullable RiskLevel residual;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected RiskPoint() {}

    RiskPoint(String code, DescribePoint described, LocalDate openedOn) {
        this.code = code;
        this.openedOn = openedOn;
        name = described.name();
        kind = described.kind();
        describe(described);
    }

    void describe(DescribePoint described) {
        name = described.name();
        kind = described.kind();
        gridId = described.gridId();
        placeId = described.placeId();
        responsibleId = described.responsibleId();
    }

    /** Goes over to another grid; its place stays behind. */
    void moveTo(long otherGridId) {
        gridId = otherGridId;
        placeId = null;
    }

    void answerBy(long personId) {
        responsibleId = personId;
    }

    void close(LocalDate day) {
        closedOn = day;
    }

    /** Takes the levels anew from the events that have not ended. */
    void weigh(List<RiskEvent> events) {
        inherent = RiskLevel.gravest(events.stream().map(RiskEvent::inherent).toList())
                .orElse(null);
        residual = RiskLevel.gravest(events.stream().map(RiskEvent::residual).toList())
                .orElse(null);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    RiskPointKind kind() {
        return kind;
    }

    long gridId() {
        return gridId;
    }

    @Nullable
    Long placeId() {
        return placeId;
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

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
