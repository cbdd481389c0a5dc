package io.gridkeeper.marketing.competitor;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of a fact's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "competitor_event")
class FactEvent extends HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "competitor_event_seq")
    @SequenceGenerator(name = "competitor_event_seq", sequenceName = "competitor_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "fact_id", updatable = false)
    private long factId;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private FactDeed deed;

    @SuppressWarnings("NullAway")
    protected FactEvent() {}

    FactEvent(long factId, FactDeed deed, String note, @Nullable Long personId, Instant at) {
        super(personId, at, note);
        this.factId = factId;
        this.deed = deed;
    }

    FactView.EventRow row(@Nullable String who) {
        return new FactView.EventRow(at(), who, deed, Objects.requireNonNull(note()));
    }
}
