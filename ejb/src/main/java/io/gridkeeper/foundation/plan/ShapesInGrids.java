package io.gridkeeper.foundation.plan;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.ChangedHands;
import io.gridkeeper.foundation.grid.GridWork;
import io.gridkeeper.foundation.grid.OpenItem;
import io.gridkeeper.foundation.kernel.Clause;
import io.gridkeeper.foundation.kernel.CompanyClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The shapes of a grid that hold beyond today. The host has its own shape, so that of a grid that ends is not moved but
 * ended: it stays on the plan as of every day on which the grid was there.
 */
@ApplicationScoped
@Clause("R07-8c")
class ShapesInGrids implements GridWork {

    @Inject
    private Plans plans;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public long countIn(long gridId) {
        return plans.after(today(), gridId).size();
    }

    /** A shape is nothing that a successor has to do. */
    @Override
    public List<OpenItem> itemsIn(long gridId, int limit) {
        return List.of();
    }

    /** A shape is in nobody's hand. */
    @Override
    public void handToPerson(long gridId, ChangedHands hands) {}

    @Override
    public int handToGrid(long fromGridId, long toGridId) {
        var today = today();
        var shapes = plans.after(today, fromGridId);
        shapes.forEach(shape -> end(shape, today));
        return shapes.size();
    }

    private void end(GridShape shape, LocalDate today) {
        var before = shape.asText();
        if (shape.validFrom().isAfter(today)) {
            plans.remove(shape);
        } else {
            shape.endOn(today);
        }
        trail.record("gridShape", shape.id(), "end", "R07-8c", before, today.toString());
    }

    private LocalDate today() {
        return CompanyClock.dayOf(clock.instant());
    }
}
