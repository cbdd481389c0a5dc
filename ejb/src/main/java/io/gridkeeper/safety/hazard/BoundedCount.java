package io.gridkeeper.safety.hazard;

/**
 * How many records a filter finds, counted no further than a limit.
 *
 * @param more true when there are more than {@code value}: shown as "10,000+"
 */
public record BoundedCount(long value, boolean more) {

    public static final int LIMIT = 10_000;

    /** Counting words reads the records themselves, so it stops earlier. */
    public static final int TEXT_LIMIT = 1_000;

    static BoundedCount of(long countedOneFurther, int most) {
        return countedOneFurther > most ? new BoundedCount(most, true) : new BoundedCount(countedOneFurther, false);
    }
}
