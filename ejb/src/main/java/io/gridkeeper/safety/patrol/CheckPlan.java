package io.gridkeeper.safety.patrol;

import io.gridkeeper.safety.risk.CheckCycle;
import io.gridkeeper.safety.risk.CheckedMeasure;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is checked: what, by whom, how often. Life: made with the measure's first cycle, {@link #follow follows}
 * the measure, {@link #end ends} with it. What the lists need of the risk is kept beside it.
 */
@Entity
@Table(name = "check_plan")
class CheckPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_plan_seq")
    @SequenceGenerator(name = "check_plan_seq", sequenceName = "check_plan_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(length = 36, nullable = false, updatable = false)
    private String uuid;

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Column(name = "measure_uuid", length = 36, nullable = false, updatable = false)
    private String measureUuid;

    @Column(name = "event_id", nullable = false, updatable = false)
    private long eventId;

    @Column(name = "event_name", length = 500, nullable = false)
    private String eventName;

    @Column(name = "point_code", length = 36, nullable = false)
    private String pointCode;

    @Column(name = "point_name", length = 200, nullable = false)
    private String pointName;

    @Column(name = "grid_id", nullable = false)
    private long gridId;

    @Column(name = "place_id")
    private @Nullable Long placeId;

    @Column(name = "person_id", nullable = false)
    private long personId;

    @Column(length = 1000, nullable = false)
    private String content;

    @Embedded
    private CheckCycle cycle;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "planned_until", nullable = false)
    private Instant plannedUntil;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected CheckPlan() {}

    @SuppressWarnings("NullAway.Init")
    CheckPlan(CheckedMeasure measure, String uuid, Instant now) {
        this.uuid = uuid;
        measureId = measure.id();
        measureUuid = measure.uuid();
        eventId = measure.eventId();
        createdAt = now;
        plannedUntil = now;
        follow(measure);
    }

    /** Takes over what the measure says now; true when its tasks to come must be planned anew. */
    final boolean follow(CheckedMeasure measure) {
        var wanted = Objects.requireNonNull(measure.cycle());
        boolean moved = !wanted.equals(cycle) || endedOn != null;
        cycle = wanted;
        eventName = measure.eventName();
        pointCode = measure.pointCode();
        pointName = measure.pointName();
        gridId = measure.gridId();
        placeId = measure.placeId();
        personId = Objects.requireNonNull(measure.responsibleId());
        content = measure.content();
        endedOn = null;
        return moved;
    }

    /** Goes over to a grid and a person until its measure says otherwise; its place stays behind. */
    void handTo(long grid, long person) {
        gridId = grid;
        personId = person;
        placeId = null;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    void plannedUntil(Instant moment) {
        plannedUntil = moment;
    }

    long id() {
        return id;
    }

    String uuid() {
        return uuid;
    }

    long measureId() {
        return measureId;
    }

    String measureUuid() {
        return measureUuid;
    }

    long eventId() {
        return eventId;
    }

    String eventName() {
        return eventName;
    }

    String pointCode() {
        return pointCode;
    }

    String pointName() {
        return pointName;
    }

    long gridId() {
        return gridId;
    }

    @Nullable
    Long placeId() {
        return placeId;
    }

    long personId() {
        return personId;
    }

    String content() {
        return content;
    }

    CheckCycle cycle() {
        return cycle;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant plannedUntil() {
        return plannedUntil;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
