package io.gridkeeper.safety.hazard;

import org.jspecify.annotations.Nullable;

/** What one walk over a person's open hazards counts; sums over nothing are null. */
record DeskCounts(
        long open,
        @Nullable Long todays,
        @Nullable Long overdues,
        @Nullable Long toAccepts,
        @Nullable Long returneds) {

    long today() {
        return orZero(todays);
    }

    long overdue() {
        return orZero(overdues);
    }

    long toAccept() {
        return orZero(toAccepts);
    }

    long returned() {
        return orZero(returneds);
    }

    private static long orZero(@Nullable Long sum) {
        return sum == null ? 0 : sum;
    }
}
