package io.gridkeeper.safety.map;

import io.gridkeeper.foundation.plan.ShapeRow;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.safety.risk.RiskPointRow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A grid on the map.
 *
 * @param points its risk points, the gravest first
 * @param hazards its open hazards
 */
public record RiskArea(ShapeRow shape, List<RiskPointRow> points, List<HazardRow> hazards) {

    public RiskArea {
        points = List.copyOf(points);
        hazards = List.copyOf(hazards);
    }

    /** The level of the gravest risk point; null when none is assessed. */
    public @Nullable RiskLevel level() {
        return gravest().orElse(null);
    }

    Optional<RiskLevel> gravest() {
        return points.stream().map(RiskPointRow::level).filter(Objects::nonNull).min(RiskLevel::compareTo);
    }

    /** The colour in lower case, {@code none} without any. */
    public String colour() {
        return gravest()
                .map(level -> level.colour().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }
}
