package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that he is at the customer's.
 *
 * @param longitude where the telephone believes to be, in degrees; both or none
 * @param accuracy how far off it may be, in metres
 * @param reason needed far from the customer's place, and where there is no position
 * @param notePlace keep this position as the customer's place
 */
public record CheckIn(
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable Integer accuracy,
        @Nullable String reason,
        boolean notePlace) {

    private static final int LONGEST = 300;
    private static final int WORST = 1000;

    public CheckIn {
        reason = Typed.optional(reason, LONGEST);
        if ((longitude == null) != (latitude == null) || (accuracy != null && accuracy < 0)) {
            throw Refusal.invalid("visit.refusal.position");
        }
        if (longitude != null && latitude != null && !new Spot(longitude, latitude).isOnEarth()) {
            throw Refusal.invalid("visit.refusal.position");
        }
        if (notePlace && longitude == null) {
            throw Refusal.invalid("visit.refusal.noPosition");
        }
    }

    /** Null without a position. */
    @Nullable
    Spot spot() {
        return longitude == null || latitude == null ? null : new Spot(longitude, latitude);
    }

    /** How many metres the position may be off, for the good of whoever checks in; no telephone is off by more. */
    int reach() {
        return accuracy == null ? 0 : Math.min(accuracy, WORST);
    }
}
