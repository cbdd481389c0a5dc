package io.gridkeeper.marketing.territory.design;

/**
 * One thing the grids share fairly: customers, potential, revenue, workload.
 *
 * @param name what the caller calls it, handed back in figures
 * @param values one for each unit, finite and never negative
 * @param below how far a grid may stay below its share: 0.01 allows 99 %
 * @param above how far a grid may go above its share: 0.005 allows 100.5 %
 */
@SuppressWarnings("ArrayRecordComponent")
public record Weight(String name, double[] values, double below, double above) {

    public Weight {
        values = values.clone();
        for (double value : values) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("weight " + name + " of a unit is " + value);
            }
        }
        if (!(below >= 0 && above >= 0) || Double.isInfinite(above)) {
            throw new IllegalArgumentException("tolerance of " + name + ": " + below + ", " + above);
        }
    }

    /** Within the same tolerance on both sides. */
    public static Weight within(String name, double[] values, double tolerance) {
        return new Weight(name, values, tolerance, tolerance);
    }

    double total() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The least a grid may have when the share is as given. */
    double least(double share) {
        return share * (1 - below) - share * 1e-12;
    }

    /** The most a grid may have when the share is as given. */
    double most(double share) {
        return share * (1 + above) + share * 1e-12;
    }
}
