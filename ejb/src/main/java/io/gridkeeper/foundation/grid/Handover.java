package io.gridkeeper.foundation.grid;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What lay open in a grid when a post changed hands; the successor says that he has taken it over. */
@Entity
@Table(name = "grid_handover")
class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_handover_seq")
    @SequenceGenerator(name = "grid_handover_seq", sequenceName = "grid_handover_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "grid_id")
    private long gridId;

    private String post;

    @Column(name = "from_person_id")
    private long fromPersonId;

    @Column(name = "to_person_id")
    private long toPersonId;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String reason;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @ElementCollection
    @CollectionTable(name = "grid_handover_item", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "place")
    private List<HandoverItem> items = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Handover() {}

    Handover(Appointment former, ChangeHolder change, List<OpenItem> open, Instant madeAt) {
        this.gridId = former.gridId();
        this.post = former.post();
        this.fromPersonId = former.personId();
        this.toPersonId = change.personId();
        this.onDay = change.from();
        this.reason = change.reason();
        this.madeAt = madeAt;
        open.forEach(item -> items.add(new HandoverItem(item)));
    }

    void take(Instant now) {
        if (takenAt == null) {
            takenAt = now;
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long gridId() {
        return gridId;
    }

    boolean isFor(@Nullable Long personId) {
        return personId != null && personId == toPersonId;
    }

    HandoverRow row(String gridCode, String fromName, String toName) {
        return new HandoverRow(
                id(),
                gridCode,
                post,
                fromPersonId,
                fromName,
                toPersonId,
                toName,
                onDay,
                reason,
                madeAt,
                takenAt,
                items.stream().map(HandoverItem::item).toList());
    }

    long fromPersonId() {
        return fromPersonId;
    }

    long toPersonId() {
        return toPersonId;
    }
}
