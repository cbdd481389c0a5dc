package io.gridkeeper.marketing.order;

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

/** One line of an order's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "order_event")
class OrderEvent extends HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_event_seq")
    @SequenceGenerator(name = "order_event_seq", sequenceName = "order_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "order_id", updatable = false)
    private long orderId;

    @Column(name = "sequence_number", updatable = false)
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private OrderAct act;

    @Column(updatable = false)
    private @Nullable String clause;

    @SuppressWarnings("NullAway")
    protected OrderEvent() {}

    /** What was done, with a word and the clause that asks for it. */
    record Deed(
            OrderAct act, @Nullable String note, @Nullable String clause) {}

    OrderEvent(SalesOrder order, Deed deed, @Nullable Long personId, Instant at) {
        super(personId, at, deed.note());
        this.orderId = order.id();
        this.sequence = order.nextChange();
        this.act = deed.act();
        this.clause = deed.clause();
    }

    OrderView.EventRow row(@Nullable String who) {
        return new OrderView.EventRow(sequence, at(), who, act, note(), clause);
    }
}
