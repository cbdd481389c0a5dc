package io.gridkeeper.safety.hazard;

/**
 * How many records a filter finds, counted no further than {@link #LIMIT}.
 *
 * @param more true when there are more than {@code value}: shown as "10,000+"
 */
public record BoundedCount(long value, boolean more) {

    public static final int LIMIT = 10_000;

    static BoundedCount of(long countedUpToLimitPlusOne) {
        return countedUpToLimitPlusOne > LIMIT
                ? new BoundedCount(LIMIT, true)
                : new BoundedCount(countedUpToLimitPlusOne, false);
    }
}
