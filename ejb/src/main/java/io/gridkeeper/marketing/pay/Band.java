package io.gridkeeper.marketing.pay;

import io.gridkeeper.foundation.kernel.Refusal;

/** Whoever has reached {@code fromPercent} of the target is paid {@code paysPercent} of the base. */
public record Band(int fromPercent, int paysPercent) {

    private static final int MOST = 1000;

    public Band {
        if (fromPercent < 0 || fromPercent > MOST || paysPercent < 0 || paysPercent > MOST) {
            throw Refusal.invalid("pay.refusal.band");
        }
    }
}
