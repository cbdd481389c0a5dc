package io.gridkeeper.marketing.collection;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that was done about an item. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "dunning_record")
class DunningRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dunning_record_seq")
    @SequenceGenerator(name = "dunning_record_seq", sequenceName = "dunning_record_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "item_id", updatable = false)
    private long itemId;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(updatable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DunningAction action;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DunningOutcome outcome;

    @Column(name = "promised_on", updatable = false)
    private @Nullable LocalDate promisedOn;

    @Column(updatable = false)
    private @Nullable String words;

    @SuppressWarnings("NullAway")
    protected DunningRecord() {}

    /** When and by whom. */
    record Moment(Instant at, LocalDate day, @Nullable Long personId) {}

    DunningRecord(long itemId, int step, NewDunning done, Moment moment) {
        this.itemId = itemId;
        this.step = step;
        this.at = moment.at();
        this.day = moment.day();
        this.personId = moment.personId();
        this.action = done.action();
        this.outcome = done.outcome();
        this.promisedOn = done.on();
        this.words = done.words();
    }
}
