package io.gridkeeper.duty.service;

import io.gridkeeper.foundation.grid.GridAccess;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.identity.Roles;
import io.gridkeeper.foundation.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who reads and who answers requests. What lies outside the caller's grids is not found. */
@Dependent
class ServiceAccess extends GridAccess {

    void requireSight(ServiceRequest request) {
        if (!sees(request.gridId())) {
            throw Refusal.notFound("service.unknown");
        }
    }

    /** New work: a static grid the caller sees. */
    void requireStatic(long gridId) {
        scope().require(gridId);
        if (grids().staticTree().stream().noneMatch(grid -> grid.id() == gridId)) {
            throw Refusal.invalid("service.refusal.dynamic");
        }
    }

    boolean reads(ServiceRequest request) {
        return request.isReadBy(person()) || caller().isIn(Roles.GRID_OFFICE);
    }

    /** Its first contact or who keeps the grid, where he may read it. */
    boolean answers(ServiceRequest request) {
        return (request.isTakenBy(person()) || keeps(request.gridId())) && reads(request);
    }

    /** A grid the caller sees and those below it. */
    Collection<Long> branch(long gridId) {
        scope().require(gridId);
        return Objects.requireNonNull(within(gridId));
    }

    @Nullable
    Collection<Long> visible() {
        return scope().visibleGridIds().orElse(null);
    }

    Map<Long, GridRow> places(Collection<Long> gridIds) {
        return grids().byIds(gridIds);
    }
}
