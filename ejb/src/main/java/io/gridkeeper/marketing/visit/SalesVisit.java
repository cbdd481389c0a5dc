package io.gridkeeper.marketing.visit;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A visit in somebody's plan of a day. Life: planned, {@link #at placed} in the route, perhaps {@link #moveTo moved} to
 * another day or {@link #drop dropped}; the person {@link #arrive arrives} and {@link #finish finishes} it.
 */
@Entity
@Table(name = "sales_visit")
class SalesVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_visit_seq")
    @SequenceGenerator(name = "sales_visit_seq", sequenceName = "sales_visit_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "route_position")
    private int position;

    @Enumerated(EnumType.STRING)
    private VisitOrigin origin;

    @Column(name = "order_number")
    private @Nullable String orderNumber;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Column(name = "planned_by_id")
    private @Nullable Long plannedById;

    @Column(name = "arrived_at")
    private @Nullable Instant arrivedAt;

    private @Nullable Double longitude;
    private @Nullable Double latitude;

    @Column(name = "accuracy_metres")
    private @Nullable Integer accuracy;

    @Column(name = "distance_metres")
    private @Nullable Integer distance;

    private @Nullable Boolean near;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitOutcome outcome;

    private @Nullable String note;

    @Column(name = "touch_id")
    private @Nullable Long touchId;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected SalesVisit() {}

    /** Who is to visit whom, when and why. */
    record Plan(
            long personId,
            long customerId,
            long gridId,
            LocalDate day,
            VisitOrigin origin,
            @Nullable String orderNumber) {}

    SalesVisit(Plan plan, int position, @Nullable Long plannedBy) {
        this.personId = plan.personId();
        this.customerId = plan.customerId();
        this.plannedOn = plan.day();
        this.gridId = plan.gridId();
        this.origin = plan.origin();
        this.orderNumber = plan.orderNumber();
        this.position = position;
        this.plannedById = plannedBy;
        this.state = VisitState.PLANNED;
    }

    /** Takes a visit that was dropped back into the plan. */
    void planAgain(Plan plan, int place) {
        if (state != VisitState.DROPPED) {
            throw Refusal.conflict("visit.refusal.plannedAlready");
        }
        state = VisitState.PLANNED;
        gridId = plan.gridId();
        origin = plan.origin();
        orderNumber = plan.orderNumber();
        position = place;
        reason = null;
    }

    void at(int place) {
        position = place;
    }

    void moveTo(LocalDate day, int place) {
        require(VisitState.PLANNED);
        plannedOn = day;
        position = place;
    }

    void drop(@Nullable String why) {
        require(VisitState.PLANNED);
        state = VisitState.DROPPED;
        reason = why;
    }

    /** The person is there; {@code metres} to the customer's place, null where one of the two is not known. */
    void arrive(CheckIn checkIn, @Nullable Integer metres, boolean isNear, Instant at) {
        require(VisitState.PLANNED);
        state = VisitState.ARRIVED;
        arrivedAt = at;
        longitude = checkIn.longitude();
        latitude = checkIn.latitude();
        accuracy = checkIn.accuracy();
        distance = metres;
        near = isNear;
        reason = checkIn.reason();
    }

    /** Done, with the contact that was kept, or with a note where nobody was met. */
    void finish(VisitOutcome how, @Nullable Long touch, @Nullable String found, Instant at) {
        require(VisitState.ARRIVED);
        state = VisitState.DONE;
        outcome = how;
        touchId = touch;
        note = found;
        doneAt = at;
    }

    private void require(VisitState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("visit.refusal.state");
        }
    }

    boolean isOf(long person) {
        return personId == person;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long personId() {
        return personId;
    }

    long customerId() {
        return customerId;
    }

    long gridId() {
        return gridId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    int position() {
        return position;
    }

    VisitState state() {
        return state;
    }
}
