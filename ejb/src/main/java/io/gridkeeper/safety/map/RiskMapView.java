package io.gridkeeper.safety.map;

import io.gridkeeper.foundation.plan.PlanRow;
import io.gridkeeper.safety.risk.RiskLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The map of a plan as one person sees it.
 *
 * @param more whether there are more open hazards than the map reads
 */
public record RiskMapView(PlanRow plan, LocalDate day, List<RiskArea> areas, boolean more) {

    public RiskMapView {
        areas = List.copyOf(areas);
    }

    /** How many areas have the level; null counts those without. */
    public long areas(@Nullable RiskLevel level) {
        return areas.stream().filter(area -> area.level() == level).count();
    }

    public long hazards() {
        return areas.stream().mapToLong(area -> area.hazards().size()).sum();
    }
}
