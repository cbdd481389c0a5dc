package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.foundation.kernel.CompanyClock;
import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.regulation.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one import has to know of grids and days; each is asked for once. */
final class IntakeFacts {

    private final GridRegister register;
    private final HazardRouting routing;
    private final HazardLimits limits;
    private final Map<Long, GridRow> grids = new HashMap<>();
    private final Map<Long, Optional<Long>> graders = new HashMap<>();
    private final Map<LocalDate, Optional<Limit>> usual = new HashMap<>();

    IntakeFacts(GridRegister register, HazardRouting routing, HazardLimits limits) {
        this.register = register;
        this.routing = routing;
        this.limits = limits;
    }

    GridRow grid(long id) {
        return grids.computeIfAbsent(id, unknown -> {
            var found = register.byIds(List.of(unknown)).get(unknown);
            if (found == null) {
                throw Refusal.notFound("grid.unknown");
            }
            return found;
        });
    }

    @Nullable
    Long grader(long gridId) {
        return graders.computeIfAbsent(gridId, id -> Optional.ofNullable(routing.grader(id)))
                .orElse(null);
    }

    /** The limit by which a matter of that day would have been put right. */
    Optional<Limit> limit(LocalDate foundOn) {
        return usual.computeIfAbsent(foundOn, day -> limits.usual(day, noon(day)));
    }

    /** Ledgers know days; the middle of the day is that day in every count. */
    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CompanyClock.ZONE).toInstant();
    }
}
