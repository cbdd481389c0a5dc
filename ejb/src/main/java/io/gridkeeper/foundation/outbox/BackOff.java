package io.gridkeeper.foundation.outbox;

import java.time.Duration;

/**
 * How long to wait after the n-th failure in a row: half a second, doubled each time up to five minutes; half of it is
 * left to chance so that many who failed together do not come back together.
 */
final class BackOff {

    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FIRST = Duration.ofMillis(500);

    private BackOff() {}

    /** @param chance from 0 to 1 */
    static Duration after(int failures, double chance) {
        int doublings = Math.clamp(failures - 1L, 0, 20);
        long whole = Math.min(FIRST.toMillis() << doublings, LONGEST.toMillis());
        return Duration.ofMillis(whole / 2 + (long) (whole / 2.0 * chance));
    }
}
