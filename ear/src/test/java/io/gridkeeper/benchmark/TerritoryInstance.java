package io.gridkeeper.benchmark;

import io.gridkeeper.marketing.territory.design.DesignProblem;
import io.gridkeeper.marketing.territory.design.NeighbourGraph;
import io.gridkeeper.marketing.territory.design.PointNeighbours;
import io.gridkeeper.marketing.territory.design.Units;
import io.gridkeeper.marketing.territory.design.Weight;
import io.gridkeeper.marketing.territory.design.Wishes;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A made-up market on a square of 100 km: six of ten units on a jittered grid over the country, four in Gaussian towns
 * of very different size; many customers a unit in towns, few outside. The same seed gives the same market.
 */
@SuppressWarnings("ArrayRecordComponent")
record TerritoryInstance(double[] x, double[] y, double[] customers, double[] revenue, NeighbourGraph graph) {

    static final double SIDE = 100_000;

    static TerritoryInstance of(int units, long seed) {
        var random = new Random(seed);
        double cell = SIDE / Math.sqrt(0.6 * units);
        int across = (int) Math.round(Math.sqrt(0.6 * units));
        int outside = Math.min(units, across * across);
        double[] x = new double[units];
        double[] y = new double[units];
        for (int i = 0; i < outside; i++) {
            double step = SIDE / across;
            x[i] = Math.clamp((i % across + 0.5) * step + jitter(random) * cell, 0, SIDE);
            y[i] = Math.clamp((i / across + 0.5) * step + jitter(random) * cell, 0, SIDE);
        }
        towns(x, y, outside, cell, random);
        double[] customers = new double[units];
        double[] revenue = new double[units];
        for (int i = 0; i < units; i++) {
            double mean = i < outside ? 1.8 : 3.4;
            customers[i] = Math.max(1, Math.round(Math.exp(mean + 0.8 * random.nextGaussian())));
            revenue[i] = customers[i] * Math.exp(0.35 * random.nextGaussian()) * 30;
        }
        return new TerritoryInstance(x, y, customers, revenue, PointNeighbours.of(x, y, 6 * cell));
    }

    private static double jitter(Random random) {
        return (random.nextDouble() * 2 - 1) * 0.35;
    }

    private static void towns(double[] x, double[] y, int first, double cell, Random random) {
        int units = x.length;
        int towns = Math.max(8, units / 1250);
        double[] share = new double[towns];
        Arrays.setAll(share, t -> Math.pow(1 - random.nextDouble(), -1 / 1.3) - 1 + 0.2);
        double sum = Arrays.stream(share).sum();
        double before = 0;
        for (int t = 0; t < towns; t++) {
            double centreX = SIDE * (0.08 + 0.84 * random.nextDouble());
            double centreY = SIDE * (0.08 + 0.84 * random.nextDouble());
            int from = first + (int) Math.round((units - first) * before / sum);
            before += share[t];
            int to = first + (int) Math.round((units - first) * before / sum);
            double sigma = 0.35 * cell * Math.sqrt((to - from) / Math.PI);
            for (int i = from; i < to; i++) {
                do {
                    x[i] = centreX + sigma * random.nextGaussian();
                    y[i] = centreY + sigma * random.nextGaussian();
                } while (x[i] < 0 || x[i] > SIDE || y[i] < 0 || y[i] > SIDE);
            }
        }
    }

    /** To be divided by customers within 1 % below and half a percent above. */
    DesignProblem byCustomers(int grids) {
        return problem(grids, List.of(new Weight("customers", customers, 0.01, 0.005)));
    }

    /** To be divided by customers and revenue, both within 2 %. */
    DesignProblem byBoth(int grids) {
        return problem(
                grids, List.of(Weight.within("customers", customers, 0.02), Weight.within("revenue", revenue, 0.02)));
    }

    private DesignProblem problem(int grids, List<Weight> weights) {
        return new DesignProblem(new Units(x, y, weights), graph, grids, Wishes.none(), 42);
    }
}
