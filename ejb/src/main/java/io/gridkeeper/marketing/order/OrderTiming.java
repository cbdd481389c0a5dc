package io.gridkeeper.marketing.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an order came, when it must be done, and when it was. */
@Embeddable
class OrderTiming {

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "offered_on")
    private @Nullable LocalDate offeredOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_clause")
    private @Nullable String dueClause;

    @Column(name = "appointment_from")
    private @Nullable Instant appointmentFrom;

    @Column(name = "appointment_to")
    private @Nullable Instant appointmentTo;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "on_time")
    private @Nullable Boolean onTime;

    @SuppressWarnings("NullAway")
    protected OrderTiming() {}

    OrderTiming(PlaceOrder order, Instant received) {
        receivedAt = received;
        appointmentFrom = order.appointmentFrom();
        appointmentTo = order.appointmentTo();
    }

    void dueBy(LocalDate day, String clause) {
        dueOn = day;
        dueClause = clause;
    }

    void acknowledged(Instant at) {
        acknowledgedAt = at;
    }

    void offered(LocalDate day) {
        if (offeredOn == null) {
            offeredOn = day;
        }
    }

    void done(Instant at) {
        doneAt = at;
        onTime = OrderLimits.onTime(at, appointmentTo, dueOn);
    }

    void undone() {
        doneAt = null;
        onTime = null;
    }

    @Nullable
    Instant appointmentFrom() {
        return appointmentFrom;
    }

    @Nullable
    Instant appointmentTo() {
        return appointmentTo;
    }
}
