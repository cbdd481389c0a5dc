package io.gridkeeper.marketing.competitor;

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

/** One line of a fact's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "competitor_event")
class FactEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "competitor_event_seq")
    @SequenceGenerator(name = "competitor_event_seq", sequenceName = "competitor_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "fact_id", updatable = false)
    private long factId;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private FactDeed deed;

    @Column(updatable = false)
    private String note;

    @SuppressWarnings("NullAway")
    protected FactEvent() {}

    FactEvent(long factId, FactDeed deed, String note, @Nullable Long personId, Instant at) {
        this.factId = factId;
        this.deed = deed;
        this.note = note;
        this.personId = personId;
        this.at = at;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    FactView.EventRow row(@Nullable String who) {
        return new FactView.EventRow(at, who, deed, note);
    }
}
