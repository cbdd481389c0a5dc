package io.gridkeeper.marketing.customer;

import io.gridkeeper.foundation.audit.HistoryLine;
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

/** One line of a file's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "customer_event")
class CustomerEvent extends HistoryLine {

    /** What changed: from what, to what, and why. */
    record Change(
            CustomerAct act,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_event_seq")
    @SequenceGenerator(name = "customer_event_seq", sequenceName = "customer_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "customer_id", updatable = false)
    private long customerId;

    @Column(name = "sequence_number", updatable = false)
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private CustomerAct act;

    @Column(name = "from_value", updatable = false)
    private @Nullable String from;

    @Column(name = "to_value", updatable = false)
    private @Nullable String to;

    @SuppressWarnings("NullAway")
    protected CustomerEvent() {}

    CustomerEvent(Customer customer, Change change, @Nullable Long personId, Instant at) {
        super(personId, at, change.note());
        this.customerId = customer.id();
        this.sequence = customer.nextChange();
        this.act = change.act();
        this.from = change.from();
        this.to = change.to();
    }

    CustomerView.EventRow row(@Nullable String who) {
        return new CustomerView.EventRow(sequence, at(), who, act, from, to, note());
    }
}
