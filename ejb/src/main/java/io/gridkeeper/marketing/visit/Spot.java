package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Refusal;

/** A point of the market: longitude and latitude in degrees, or metres to the east and north on a company's own plan. */
public record Spot(double x, double y) {

    private static final double RADIUS = 6_371_008.8;
    private static final double WIDEST = 180;
    private static final double HIGHEST = 90;

    public Spot {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw Refusal.invalid("visit.refusal.position");
        }
    }

    /** Whether the numbers can be degrees. */
    public boolean isOnEarth() {
        return Math.abs(x) <= WIDEST && Math.abs(y) <= HIGHEST;
    }

    /** Metres as the crow flies; on a plan when one of the two is no point of the earth. */
    public double metresTo(Spot other) {
        if (!isOnEarth() || !other.isOnEarth()) {
            return Math.hypot(x - other.x, y - other.y);
        }
        double north = Math.sin(Math.toRadians(other.y - y) / 2);
        double east = Math.sin(Math.toRadians(other.x - x) / 2);
        double half = north * north + Math.cos(Math.toRadians(y)) * Math.cos(Math.toRadians(other.y)) * east * east;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
