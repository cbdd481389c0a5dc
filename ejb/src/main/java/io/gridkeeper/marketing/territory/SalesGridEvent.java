package io.gridkeeper.marketing.territory;

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

/** One line of a sales grid's history. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "sales_grid_event")
class SalesGridEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_grid_event_seq")
    @SequenceGenerator(name = "sales_grid_event_seq", sequenceName = "sales_grid_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "grid_id", updatable = false)
    private long gridId;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "person_name", updatable = false)
    private String who;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", updatable = false)
    private SalesGridAct act;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(updatable = false)
    private @Nullable String clause;

    @SuppressWarnings("NullAway")
    protected SalesGridEvent() {}

    SalesGridEvent(long gridId, SalesGridEventRow row) {
        this.gridId = gridId;
        this.at = row.at();
        this.who = row.who();
        this.act = row.act();
        this.note = row.note();
        this.clause = row.clause();
    }

    SalesGridEventRow row() {
        return new SalesGridEventRow(at, who, act, note, clause);
    }
}
