package io.gridkeeper.marketing.target;

import io.gridkeeper.foundation.kernel.Refusal;

/** A year's total to be broken down, in fen or pieces. */
public record DraftTargets(int year, TargetIndicator indicator, TargetCustomers customers, long total) {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final long MOST = 100_000_000_000_000L;

    public DraftTargets {
        if (year < FIRST || year > LAST) {
            throw Refusal.invalid("target.refusal.year", String.valueOf(year));
        }
        if (total < 0 || total > MOST) {
            throw Refusal.invalid("target.refusal.amount");
        }
    }
}
