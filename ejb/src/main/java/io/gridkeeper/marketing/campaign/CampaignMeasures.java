package io.gridkeeper.marketing.campaign;

import io.gridkeeper.foundation.kernel.Clause;

/**
 * What came of a campaign's list, by the four aims of the regulation: quick coverage, effective breakthrough, market
 * control, deep digging. Shares have one decimal, half up.
 *
 * @param known customers on the list of whom supplier and end of contract are known, or whom the company serves
 * @param customers customers on the list, without channels
 * @param deep customers won who have bought more than one product since the campaign began
 */
@Clause("R14-3.2.1f")
public record CampaignMeasures(
        long targets, long contacted, long won, long lost, long customers, long known, long deep) {

    private static final double THOUSAND = 1000;
    private static final double TEN = 10;

    /** Contacted of those on the list. */
    public double getCoverage() {
        return share(contacted, targets);
    }

    /** Won of those contacted. */
    public double getBreakthrough() {
        return share(won, contacted);
    }

    /** Known of the customers on the list. */
    public double getControl() {
        return share(known, customers);
    }

    /** Won customers with more than one product. */
    public double getDepth() {
        return share(deep, won);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.round(THOUSAND * part / whole) / TEN;
    }
}
