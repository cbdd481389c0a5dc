package io.gridkeeper.foundation.plan;

import io.gridkeeper.foundation.grid.GridRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The shape of one grid on one plan for a stretch of days; a later shape ends it on the day before. */
@Entity
@Table(name = "grid_shape")
class GridShape {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_shape_seq")
    @SequenceGenerator(name = "grid_shape_seq", sequenceName = "grid_shape_seq", allocationSize = 50)
    private long id;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "grid_id")
    private long gridId;

    private String outline;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected GridShape() {}

    GridShape(long planId, long gridId, Outline outline, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.planId = planId;
        this.gridId = gridId;
        this.outline = outline.wellKnownText();
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** A shape drawn again on its first day was a slip of the pencil: it is replaced. */
    void redraw(Outline again) {
        outline = again.wellKnownText();
    }

    void endOn(@Nullable LocalDate lastDay) {
        validTo = lastDay;
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    ShapeRow row(GridRow grid, PlanFrame frame) {
        var shape = outline();
        return new ShapeRow(
                id,
                planId,
                gridId,
                grid.code(),
                grid.name(),
                shape.corners(),
                shape.label(),
                frame.squareMetres(shape.polygon()),
                validFrom,
                validTo);
    }

    Outline outline() {
        return Outline.read(outline);
    }

    long id() {
        return id;
    }

    long planId() {
        return planId;
    }

    long gridId() {
        return gridId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String asText() {
        return validFrom + ".." + validTo + " " + outline;
    }
}
