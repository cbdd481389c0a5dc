package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Clause;

/**
 * How the selling of a grid went in some days, from the first visit to the contract.
 *
 * @param people who visited somebody
 * @param visits visits done
 * @param missed visits whose day went by
 * @param far visits checked in far from the customer's place
 */
@Clause("R14-1e")
public record SellingFigures(
        long gridId,
        String gridName,
        long people,
        long visits,
        long missed,
        long far,
        long offers,
        long contracts,
        double serviceShare) {

    /** Contracts of a hundred offers. */
    public double successShare() {
        return Shares.percent(contracts, offers);
    }

    public double visitsEach() {
        return Shares.each(visits, people);
    }
}
