package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Finds good centres for a region by trying several starts on a coarse picture of it. */
final class Placing {

    private static final int COARSE_STEPS = 60;

    private Placing() {}

    /** The best of several starts; the same on any number of cores, as each start has dice of its own. */
    static Sites place(Region region, Dice dice, BooleanSupplier cancelled) {
        int points = Math.max(4_000, 40 * region.grids);
        Cloud coarse = Cloud.of(region, Math.max(1, region.size / points));
        int starts = Math.clamp(400_000L / coarse.size, 2, 24);
        long[] seeds = new long[starts];
        Arrays.setAll(seeds, n -> dice.below(Integer.MAX_VALUE));
        PowerDiagram[] tried = IntStream.range(0, starts)
                .parallel()
                .mapToObj(n -> {
                    Sites first = Bisection.sites(coarse, region.grids, new Dice(seeds[n]));
                    PowerDiagram diagram = new PowerDiagram(coarse, first);
                    diagram.steps(COARSE_STEPS, true, cancelled);
                    return diagram;
                })
                .toArray(PowerDiagram[]::new);
        PowerDiagram best = tried[0];
        for (PowerDiagram one : tried) {
            best = one.score() < best.score() ? one : best;
        }
        return best.sites();
    }

    /** Gives each grid with fixed units the free site nearest to them, the others the rest. */
    static int[] numbering(Region region, Sites sites) {
        double[][] sum = new double[3][region.grids];
        for (int i = 0; i < region.size; i++) {
            if (region.fixed[i] >= 0) {
                sum[0][region.fixed[i]] += region.mass[i] * region.x[i];
                sum[1][region.fixed[i]] += region.mass[i] * region.y[i];
                sum[2][region.fixed[i]] += region.mass[i];
            }
        }
        int[] number = new int[region.grids];
        Arrays.fill(number, Wishes.NONE);
        boolean[] given = new boolean[region.grids];
        for (int g = 0; g < region.grids; g++) {
            if (sum[2][g] > 0) {
                number[nearestFree(sites, number, sum[0][g] / sum[2][g], sum[1][g] / sum[2][g])] = g;
                given[g] = true;
            }
        }
        int next = 0;
        for (int site = 0; site < number.length; site++) {
            if (number[site] == Wishes.NONE) {
                while (given[next]) {
                    next++;
                }
                number[site] = next++;
            }
        }
        return number;
    }

    private static int nearestFree(Sites sites, int[] number, double x, double y) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int site = 0; site < number.length; site++) {
            double far = Math.hypot(sites.x[site] - x, sites.y[site] - y);
            if (number[site] == Wishes.NONE && far < least) {
                least = far;
                best = site;
            }
        }
        return best;
    }
}
