package io.gridkeeper.benchmark;

import io.gridkeeper.marketing.territory.design.DesignProblem;
import io.gridkeeper.marketing.territory.design.PointNeighbours;
import io.gridkeeper.marketing.territory.design.Units;
import io.gridkeeper.marketing.territory.design.Weight;
import io.gridkeeper.marketing.territory.design.Wishes;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A market as in the papers on commercial territory design (Ríos-Mercado and Fernández, 2009, and after): blocks spread
 * evenly over a square, three activities drawn evenly from ranges of their own, each to be balanced within 5 %. Their own
 * instances are not public; these have their sizes and their ranges.
 */
final class CommercialInstance {

    private static final double SIDE = 10_000;
    private static final double TOLERANCE = 0.05;

    private CommercialInstance() {}

    static DesignProblem of(int units, int grids, long seed) {
        var random = new Random(seed);
        double[] x = random.doubles(units, 0, SIDE).toArray();
        double[] y = random.doubles(units, 0, SIDE).toArray();
        List<Weight> weights = List.of(
                activity("customers", random, units, 4, 20),
                activity("demand", random, units, 15, 400),
                activity("workload", random, units, 15, 100));
        return new DesignProblem(new Units(x, y, weights), PointNeighbours.of(x, y), grids, Wishes.none(), 42);
    }

    private static Weight activity(String name, Random random, int units, int from, int to) {
        return Weight.within(
                name, random.ints(units, from, to + 1).asDoubleStream().toArray(), TOLERANCE);
    }

    /** The least mean way that Lloyd's steps find from so many starts when nothing else counts. */
    static double unbounded(DesignProblem problem, int starts) {
        double best = Double.POSITIVE_INFINITY;
        for (int start = 0; start < starts; start++) {
            best = Math.min(best, lloyd(problem, new Random(start)));
        }
        return best;
    }

    private static double lloyd(DesignProblem problem, Random random) {
        double[] x = problem.units().x();
        double[] y = problem.units().y();
        double[] mass = problem.units().first().values();
        double[] cx = new double[problem.grids()];
        double[] cy = new double[problem.grids()];
        for (int g = 0; g < cx.length; g++) {
            int any = random.nextInt(x.length);
            cx[g] = x[any];
            cy[g] = y[any];
        }
        double mean = 0;
        for (int step = 0; step < 60; step++) {
            double[][] sums = new double[3][cx.length];
            double journey = 0;
            for (int i = 0; i < x.length; i++) {
                int g = nearest(x[i], y[i], cx, cy);
                journey += mass[i] * Math.hypot(x[i] - cx[g], y[i] - cy[g]);
                sums[0][g] += mass[i] * x[i];
                sums[1][g] += mass[i] * y[i];
                sums[2][g] += mass[i];
            }
            mean = journey / Arrays.stream(sums[2]).sum();
            for (int g = 0; g < cx.length; g++) {
                if (sums[2][g] > 0) {
                    cx[g] = sums[0][g] / sums[2][g];
                    cy[g] = sums[1][g] / sums[2][g];
                }
            }
        }
        return mean;
    }

    private static int nearest(double x, double y, double[] cx, double[] cy) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int g = 0; g < cx.length; g++) {
            double far = (x - cx[g]) * (x - cx[g]) + (y - cy[g]) * (y - cy[g]);
            if (far < least) {
                least = far;
                best = g;
            }
        }
        return best;
    }
}
