package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A notice to rectify. Life: issued → received, with the receiver's name → re-checked; points that are still open then
 * go into the next notice, which names this one.
 */
@Entity
@Table(name = "fire_notice")
@Clause("R20-6a")
class FireNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_notice_seq")
    @SequenceGenerator(name = "fire_notice_seq", sequenceName = "fire_notice_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String number;

    @Column(name = "place_id", updatable = false)
    private long placeId;

    @Column(name = "check_id", updatable = false)
    private long checkId;

    @Column(name = "previous_number", updatable = false)
    private @Nullable String previousNumber;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "issuer_id", updatable = false)
    private long issuerId;

    @Column(name = "limit_on", updatable = false)
    private LocalDate limitOn;

    private @Nullable String receiver;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "rechecked_on")
    private @Nullable LocalDate recheckedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "fire_notice_point", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    private List<NoticePoint> points;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FireNotice() {}

    FireNotice(String number, Occasion occasion, LocalDate limitOn, List<NoticePoint> points) {
        if (limitOn.isBefore(occasion.on())) {
            throw Refusal.invalid("fire.refusal.limit").citing("R20-6a");
        }
        this.number = number;
        this.placeId = occasion.placeId();
        this.checkId = occasion.checkId();
        this.previousNumber = occasion.previousNumber();
        this.issuedOn = occasion.on();
        this.issuerId = occasion.issuerId();
        this.limitOn = limitOn;
        this.points = new ArrayList<>(points);
    }

    /** What led to a notice. */
    record Occasion(long placeId, long checkId, @Nullable String previousNumber, LocalDate on, long issuerId) {}

    void receive(String name, LocalDate on) {
        if (receivedOn != null) {
            throw Refusal.conflict("fire.refusal.receivedAlready");
        }
        receiver = Typed.required(name, 60, "fire.missing.receiver");
        receivedOn = on;
    }

    /** Judges every point; those not named stay open and are given back for the next notice. */
    List<NoticePoint> recheck(Set<Integer> inOrder, LocalDate on) {
        if (recheckedOn != null) {
            throw Refusal.conflict("fire.refusal.recheckedAlready");
        }
        recheckedOn = on;
        for (int i = 0; i < points.size(); i++) {
            points.set(i, points.get(i).judged(inOrder.contains(i + 1)));
        }
        return points.stream().filter(point -> !point.done()).toList();
    }

    FireNoticeRow row(FirePlace place, String issuer) {
        return new FireNoticeRow(
                number,
                place.code(),
                place.file().name(),
                place.file().gridId(),
                previousNumber,
                issuedOn,
                issuer,
                limitOn,
                receiver,
                receivedOn,
                recheckedOn,
                List.copyOf(points));
    }

    String number() {
        return number;
    }

    long placeId() {
        return placeId;
    }

    long checkId() {
        return checkId;
    }

    long issuerId() {
        return issuerId;
    }

    boolean isWaitingAfter(LocalDate day) {
        return recheckedOn == null && limitOn.isBefore(day);
    }
}
