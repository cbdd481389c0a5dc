package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/**
 * Which grids touch, how long their common border is, and by how much the units along it are nearer to the one than to
 * the other. Solves the Laplacian of this graph: differences of the solution are the flow of least effort that takes
 * every surplus to where it lacks (Hu, Blake and Emerson, 1998).
 */
final class GridGraph {

    private static final int STEPS = 400;

    final int grids;
    /** Pairs of grids, the lower number first. */
    int[] from;

    int[] to;
    double[] length;
    /** Mean over the border of the distance to {@code to} less that to {@code from}. */
    double[] way;

    int pairs;
    private final int[][] slots;
    private final int[] slotCount;

    GridGraph(Division division) {
        grids = division.region.grids;
        from = new int[4 * grids];
        to = new int[4 * grids];
        length = new double[4 * grids];
        way = new double[4 * grids];
        slots = new int[grids][8];
        slotCount = new int[grids];
        read(division);
    }

    private void read(Division division) {
        Region region = division.region;
        double[] weight = new double[from.length];
        for (int n = 0; n < division.frontierSize(); n++) {
            int unit = division.frontier(n);
            int home = division.grid[unit];
            for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
                int other = division.grid[region.neighbour[e]];
                if (other == home) {
                    continue;
                }
                int pair = pair(Math.min(home, other), Math.max(home, other));
                if (weight.length < from.length) {
                    weight = Arrays.copyOf(weight, from.length);
                }
                double part = region.border[e] + 1e-6;
                length[pair] += part / 2;
                weight[pair] += part;
                way[pair] += part * (distance(division, unit, to[pair]) - distance(division, unit, from[pair]));
            }
        }
        for (int pair = 0; pair < pairs; pair++) {
            way[pair] /= weight[pair];
        }
    }

    private static double distance(Division division, int unit, int g) {
        double dx = division.region.x[unit] - division.centreX(g);
        double dy = division.region.y[unit] - division.centreY(g);
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The number of a pair, -1 if the grids do not touch. */
    int find(int low, int high) {
        for (int s = 0; s < slotCount[low]; s++) {
            if (to[slots[low][s]] == high) {
                return slots[low][s];
            }
        }
        return -1;
    }

    private int pair(int low, int high) {
        int found = find(low, high);
        if (found >= 0) {
            return found;
        }
        if (pairs == from.length) {
            from = Arrays.copyOf(from, 2 * pairs);
            to = Arrays.copyOf(to, 2 * pairs);
            length = Arrays.copyOf(length, 2 * pairs);
            way = Arrays.copyOf(way, 2 * pairs);
        }
        if (slotCount[low] == slots[low].length) {
            slots[low] = Arrays.copyOf(slots[low], 2 * slotCount[low]);
        }
        slots[low][slotCount[low]++] = pairs;
        from[pairs] = low;
        to[pairs] = high;
        return pairs++;
    }

    /** Potentials of which {@code length * difference} flows out of every grid as much as given. */
    double[] solve(double[] surplus) {
        return solve(surplus, 0);
    }

    /**
     * The same where each grid keeps a part of what comes to it, so that a surplus does not travel far.
     *
     * @param kept by how much of its border a grid resists; 0 lets everything travel, and what does not sum to nothing
     *     is spread evenly first
     */
    double[] solve(double[] surplus, double kept) {
        double mean = kept > 0 ? 0 : Arrays.stream(surplus).sum() / grids;
        double[] rest = new double[grids];
        double[] diagonal = new double[grids];
        for (int pair = 0; pair < pairs; pair++) {
            diagonal[from[pair]] += length[pair];
            diagonal[to[pair]] += length[pair];
        }
        for (int g = 0; g < grids; g++) {
            rest[g] = surplus[g] - mean;
            diagonal[g] = diagonal[g] > 0 ? diagonal[g] : 1;
        }
        double[] leak = Arrays.stream(diagonal).map(all -> all * kept).toArray();
        return conjugateGradients(rest, diagonal, leak);
    }

    private double[] conjugateGradients(double[] rest, double[] diagonal, double[] leak) {
        double[] solution = new double[grids];
        double[] direction = new double[grids];
        double[] image = new double[grids];
        double goal = dot(rest, rest) * 1e-12;
        double before = 1;
        for (int step = 0; step < STEPS && dot(rest, rest) > goal; step++) {
            double now = 0;
            for (int g = 0; g < grids; g++) {
                now += rest[g] * rest[g] / diagonal[g];
            }
            for (int g = 0; g < grids; g++) {
                direction[g] = rest[g] / diagonal[g] + (step == 0 ? 0 : now / before * direction[g]);
            }
            apply(direction, image, leak);
            double along = dot(direction, image);
            if (along <= 0) {
                break;
            }
            double stride = now / along;
            for (int g = 0; g < grids; g++) {
                solution[g] += stride * direction[g];
                rest[g] -= stride * image[g];
            }
            before = now;
        }
        return solution;
    }

    private void apply(double[] direction, double[] image, double[] leak) {
        for (int g = 0; g < grids; g++) {
            image[g] = leak[g] * direction[g];
        }
        for (int pair = 0; pair < pairs; pair++) {
            double flow = length[pair] * (direction[from[pair]] - direction[to[pair]]);
            image[from[pair]] += flow;
            image[to[pair]] -= flow;
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int g = 0; g < one.length; g++) {
            sum += one[g] * other[g];
        }
        return sum;
    }

    /** Prices a metre that make the units along each border indifferent, as nearly as one price a grid can. */
    double[] prices() {
        double[] surplus = new double[grids];
        for (int pair = 0; pair < pairs; pair++) {
            surplus[from[pair]] += length[pair] * way[pair];
            surplus[to[pair]] -= length[pair] * way[pair];
        }
        return solve(surplus);
    }
}
