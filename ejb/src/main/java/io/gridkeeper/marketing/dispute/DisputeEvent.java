package io.gridkeeper.marketing.dispute;

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

/** One line of a dispute's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "dispute_event")
class DisputeEvent extends HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute_event_seq")
    @SequenceGenerator(name = "dispute_event_seq", sequenceName = "dispute_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dispute_id", updatable = false)
    private long disputeId;

    @Column(name = "sequence_number", updatable = false)
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private DisputeAct act;

    @Column(updatable = false)
    private @Nullable String clause;

    @SuppressWarnings("NullAway")
    protected DisputeEvent() {}

    /** What was done, with a word and the clause behind it. */
    record Deed(
            DisputeAct act, @Nullable String note, @Nullable String clause) {}

    DisputeEvent(Dispute dispute, Deed deed, @Nullable Long personId, Instant at) {
        super(personId, at, deed.note());
        this.disputeId = dispute.id();
        this.sequence = dispute.nextChange();
        this.act = deed.act();
        this.clause = deed.clause();
    }

    DisputeView.EventRow row(@Nullable String who) {
        return new DisputeView.EventRow(sequence, at(), who, act, note(), clause);
    }
}
