package io.gridkeeper.safety.hazard;

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
import org.jspecify.annotations.Nullable;

/** One line of a hazard's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "hazard_event")
class HazardEvent extends HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hazard_event_seq")
    @SequenceGenerator(name = "hazard_event_seq", sequenceName = "hazard_event_seq", allocationSize = 50)
    private long id;

    @Column(name = "hazard_id", nullable = false, updatable = false)
    private long hazardId;

    @Column(name = "sequence_number", nullable = false, updatable = false)
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", length = 24, nullable = false, updatable = false)
    private HazardAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", length = 24, updatable = false)
    private @Nullable HazardState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", length = 24, nullable = false, updatable = false)
    private HazardState to;

    @Column(name = "clause", length = 40, updatable = false)
    private @Nullable String clause;

    @SuppressWarnings("NullAway.Init")
    protected HazardEvent() {}

    HazardEvent(long hazardId, HistoryEntry entry) {
        super(entry.act().personId(), entry.act().at(), entry.note());
        this.hazardId = hazardId;
        sequence = entry.sequence();
        action = entry.action();
        from = entry.from();
        to = entry.to();
        clause = entry.clause();
    }

    HistoryEntry entry() {
        return new HistoryEntry(sequence, new Act(personId(), at()), action, from, to, note(), clause);
    }
}
