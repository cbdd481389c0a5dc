package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
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

/** A task to identify risks (辨识任务) in a grid and those below it. Life: planned, {@link #close closed} with its finding. */
@Entity
@Table(name = "risk_identification")
class Identification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_identification_seq")
    @SequenceGenerator(name = "risk_identification_seq", sequenceName = "risk_identification_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(length = 20, nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(length = 8, nullable = false, updatable = false)
    private IdentificationKind kind;

    @Column(length = 200, nullable = false)
    private String name;

    @Column(name = "grid_id", nullable = false)
    private long gridId;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "officer_id", nullable = false)
    private long officerId;

    @Column(length = 500)
    private @Nullable String participants;

    @Column(length = 300)
    private @Nullable String cause;

    @Column(length = 1000)
    private @Nullable String finding;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected Identification() {}

    Identification(String number, PlanIdentification plan) {
        this.number = number;
        kind = plan.kind();
        name = plan.name();
        gridId = plan.gridId();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        officerId = plan.officerId();
        participants = plan.participants();
        cause = plan.cause();
    }

    void close(String result, LocalDate day) {
        if (closedOn != null) {
            throw Refusal.conflict("risk.refusal.identificationClosed", number);
        }
        finding = result;
        closedOn = day;
    }

    /** Goes over to a grid and an officer; both may be the ones it has. */
    void goTo(long grid, long officer) {
        gridId = grid;
        officerId = officer;
    }

    IdentificationRow row(String gridName, String officer, long events) {
        return new IdentificationRow(
                id,
                number,
                kind,
                name,
                gridId,
                gridName,
                startsOn,
                endsOn,
                officer,
                participants,
                cause,
                finding,
                closedOn,
                events);
    }

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    long officerId() {
        return officerId;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
