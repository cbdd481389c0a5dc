package io.gridkeeper.marketing.visit;

import io.gridkeeper.foundation.kernel.Clause;

/**
 * What a grid has covered in some days: areas all covered, customers all reached, the market all known.
 *
 * @param areas basic units of the grid
 * @param areasCovered those with a customer somebody talked to in the days
 * @param customers customers of today, those lost left out
 * @param touched those somebody talked to in the days
 * @param known those of whom it is known who serves them, or whom the company serves
 */
@Clause("R14-2.4b")
public record Coverage(
        long gridId, String gridName, long areas, long areasCovered, long customers, long touched, long known) {

    public double areaShare() {
        return Shares.percent(areasCovered, areas);
    }

    public double touchedShare() {
        return Shares.percent(touched, customers);
    }

    public double knownShare() {
        return Shares.percent(known, customers);
    }
}
