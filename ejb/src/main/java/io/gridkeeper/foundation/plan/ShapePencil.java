package io.gridkeeper.foundation.plan;

import io.gridkeeper.foundation.audit.AuditTrail;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.grid.GridScope;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws and ends shapes so that a grid has one at most on any day, and writes both into the trail. */
@Dependent
class ShapePencil {

    @Inject
    private Plans plans;

    @Inject
    private GridScope scope;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    boolean mayDraw(long gridId) {
        return scope.keeps(gridId);
    }

    void requireMayDraw(long gridId) {
        scope.require(gridId);
        if (!mayDraw(gridId)) {
            throw Refusal.forbidden("plan.refusal.mayNotDraw");
        }
    }

    /** Lays the shape in from its day on: up to the next later shape, cutting the one that held until then. */
    GridShape draw(SitePlan plan, GridRow grid, DrawShape wish) {
        scope.requireOpen(grid.id());
        var from = Optional.ofNullable(wish.from()).orElseGet(() -> CompanyClock.dayOf(clock.instant()));
        var outline = Outline.through(wish.corners(), plan.frame());
        @Nullable LocalDate until = null;
        for (var other : plans.shapesOf(plan.id(), grid.id())) {
            if (other.validFrom().equals(from)) {
                var before = other.asText();
                other.redraw(outline);
                trail.record("gridShape", other.id(), "redraw", null, before, other.asText());
                return other;
            }
            if (other.validFrom().isAfter(from)) {
                until = until == null ? other.validFrom().minusDays(1) : until;
            } else if (other.isValidOn(from)) {
                other.endOn(from.minusDays(1));
            }
        }
        var shape = new GridShape(plan.id(), grid.id(), outline, from, until);
        plans.add(shape);
        plans.flush();
        trail.record("gridShape", shape.id(), "draw", null, null, shape.asText());
        return shape;
    }

    void end(GridShape shape, LocalDate lastDay) {
        if (shape.validTo() != null && shape.validTo().isBefore(lastDay)) {
            throw Refusal.conflict("plan.refusal.endedAlready");
        }
        var before = shape.asText();
        if (lastDay.isBefore(shape.validFrom())) {
            plans.remove(shape);
        } else {
            shape.endOn(lastDay);
        }
        trail.record("gridShape", shape.id(), "end", null, before, lastDay.toString());
    }
}
