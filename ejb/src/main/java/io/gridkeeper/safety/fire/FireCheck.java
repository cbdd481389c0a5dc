package io.gridkeeper.safety.fire;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check that was done: written once. */
@Entity
@Table(name = "fire_check")
class FireCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_check_seq")
    @SequenceGenerator(name = "fire_check_seq", sequenceName = "fire_check_seq", allocationSize = 50)
    private long id;

    @Column(name = "place_id", updatable = false)
    private long placeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckKind kind;

    @Column(name = "round_id", updatable = false)
    private @Nullable Long roundId;

    @Column(name = "checked_on", updatable = false)
    private LocalDate checkedOn;

    @Column(name = "checker_id", updatable = false)
    private long checkerId;

    @Column(updatable = false)
    private @Nullable String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "fire_check_item", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "position")
    private List<CheckedItem> items;

    @SuppressWarnings("NullAway.Init")
    protected FireCheck() {}

    FireCheck(long placeId, CheckPlace wish, LocalDate checkedOn, long checkerId, List<CheckedItem> items) {
        this.placeId = placeId;
        this.kind = wish.kind();
        this.roundId = wish.roundId();
        this.checkedOn = checkedOn;
        this.checkerId = checkerId;
        this.note = wish.note();
        this.items = new ArrayList<>(items);
    }

    FireCheckRow row(FirePlace place, String checker, @Nullable String notice) {
        return new FireCheckRow(
                id,
                place.code(),
                place.file().name(),
                place.file().gridId(),
                kind,
                roundId,
                checkedOn,
                checker,
                note,
                List.copyOf(items),
                notice);
    }

    long id() {
        return id;
    }

    long placeId() {
        return placeId;
    }

    long checkerId() {
        return checkerId;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    @Nullable
    Long roundId() {
        return roundId;
    }

    List<CheckedItem> faults() {
        return items.stream().filter(CheckedItem::isFault).toList();
    }
}
