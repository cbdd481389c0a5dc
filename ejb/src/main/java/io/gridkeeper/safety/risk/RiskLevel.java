package io.gridkeeper.safety.risk;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How grave a risk is, the gravest first; each has its colour, which is never shown without the word and a shape. */
public enum RiskLevel {
    MAJOR(RiskColour.RED),
    LARGER(RiskColour.ORANGE),
    GENERAL(RiskColour.YELLOW),
    LOW(RiskColour.BLUE);

    private final RiskColour colour;

    RiskLevel(RiskColour colour) {
        this.colour = colour;
    }

    public RiskColour colour() {
        return colour;
    }

    /** The gravest of some levels; those not assessed yet are left out. */
    public static Optional<RiskLevel> gravest(Collection<? extends @Nullable RiskLevel> levels) {
        RiskLevel gravest = null;
        for (var level : levels) {
            gravest = level != null && (gravest == null || level.compareTo(gravest) < 0) ? level : gravest;
        }
        return Optional.ofNullable(gravest);
    }
}
