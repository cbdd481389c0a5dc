package io.gridkeeper.marketing.order;

import io.gridkeeper.foundation.kernel.Clause;

/**
 * What orders of a grid came to in some days.
 *
 * @param offers offers made
 * @param contracts sales won
 * @param done installations and faults that were confirmed
 * @param onTime those of them done in time
 */
@Clause({"R14-1e", "R14-M4a"})
public record OrderFigures(long offers, long contracts, long done, long onTime) {

    /** Contracts of a hundred offers. */
    public double successShare() {
        return share(contracts, offers);
    }

    public double onTimeShare() {
        return share(onTime, done);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
    }
}
