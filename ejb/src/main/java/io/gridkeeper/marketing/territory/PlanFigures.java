package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Clause;
import java.util.List;

/**
 * What a division is worth.
 *
 * @param balances one for each measure that is balanced
 * @param borderKm length of the borders between grids
 * @param meanWayKm mean way from a customer to the middle of his grid
 * @param movedUnits units that change their grid against the plan in force
 * @param movedCustomers customers in them
 */
@Clause({"R14-3.1a", "R14-3.1c"})
public record PlanFigures(
        List<GridFigures> grids,
        List<MeasureBalance> balances,
        double borderKm,
        double meanWayKm,
        int movedUnits,
        long movedCustomers) {

    /** One measure over all grids: the largest and smallest share of the mean, and the grids out of tolerance. */
    public record MeasureBalance(Measure measure, double most, double least, boolean kept, List<Integer> outside) {}

    /**
     * One grid.
     *
     * @param pieces 1 where it is in one piece (R14-3.1a)
     * @param reachKm the longest way from its middle to one of its units
     * @param x middle, in the coordinates of the units
     */
    public record GridFigures(
            int number,
            int units,
            long customers,
            long potential,
            double revenue,
            double workload,
            long capacity,
            int pieces,
            double reachKm,
            double x,
            double y) {

        /** What the grid has of a measure. */
        public double of(Measure measure) {
            return switch (measure) {
                case CUSTOMERS -> customers;
                case POTENTIAL -> potential;
                case REVENUE -> revenue;
                case WORKLOAD -> workload;
            };
        }
    }

    /** Grids that consist of separate parts: a warning, not a refusal. */
    public List<Integer> split() {
        return grids.stream()
                .filter(grid -> grid.pieces() > 1)
                .map(GridFigures::number)
                .toList();
    }
}
