package io.gridkeeper.marketing.rollout;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A decision by which duties of departments change. Written once. */
@Entity
@Table(name = "duty_change_set")
class DutyChangeSet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duty_change_set_seq")
    @SequenceGenerator(name = "duty_change_set_seq", sequenceName = "duty_change_set_seq", allocationSize = 50)
    private @Nullable Long id;

    private String number;
    private String title;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "duty_change", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "position")
    private List<DutyChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected DutyChangeSet() {}

    DutyChangeSet(String number, NewChangeSet decided, String by, Instant at) {
        this.number = number;
        this.title = decided.title();
        this.decidedOn = decided.decidedOn();
        this.recordedBy = by;
        this.recordedAt = at;
        this.changes.addAll(decided.changes());
    }

    ChangeSetRow row() {
        return new ChangeSetRow(number, title, decidedOn, recordedAt, recordedBy, List.copyOf(changes));
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
