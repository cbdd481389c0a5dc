package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Refusal;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An instruction of the safety committee, the police or the fire brigade; each point stays open until it is done. */
@Entity
@Table(name = "fire_guidance")
class FireGuidance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fire_guidance_seq")
    @SequenceGenerator(name = "fire_guidance_seq", sequenceName = "fire_guidance_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Guide guide;

    @Column(name = "grid_id")
    private long gridId;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "fire_guidance_point", joinColumns = @JoinColumn(name = "guidance_id"))
    @OrderColumn(name = "position")
    private List<GuidancePoint> points;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FireGuidance() {}

    FireGuidance(ReceiveGuidance wish, LocalDate givenOn) {
        this.guide = wish.guide();
        this.gridId = wish.gridId();
        this.givenOn = givenOn;
        this.points = new ArrayList<>(wish.points().stream()
                .map(point -> new GuidancePoint(point, null))
                .toList());
    }

    /** Counted from one. */
    void followUp(int point, LocalDate on) {
        if (point < 1 || point > points.size()) {
            throw Refusal.notFound("fire.unknown.point");
        }
        var open = points.get(point - 1);
        if (open.doneOn() != null) {
            throw Refusal.conflict("fire.refusal.doneAlready");
        }
        points.set(point - 1, new GuidancePoint(open.text(), on));
    }

    boolean isOpen() {
        return points.stream().anyMatch(point -> point.doneOn() == null);
    }

    /** The first point that is not done; of one followed to the end, its last. */
    String firstOpen() {
        return points.stream()
                .filter(point -> point.doneOn() == null)
                .findFirst()
                .orElseGet(points::getLast)
                .text();
    }

    void goTo(long grid) {
        gridId = grid;
    }

    FireGuidanceRow row(String gridName) {
        return new FireGuidanceRow(id, guide, gridId, gridName, givenOn, List.copyOf(points));
    }

    long id() {
        return id;
    }

    long gridId() {
        return gridId;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}
