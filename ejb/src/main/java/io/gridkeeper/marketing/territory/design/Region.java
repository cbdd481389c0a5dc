package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.List;

/**
 * A connected part of the market with the grids that fall to it, renumbered along a Hilbert curve. Grids are numbered
 * from 0 here; {@code gridId} and {@code unitId} lead back to the problem's numbers. Nothing changes after it is made;
 * its arrays are read directly by the classes that compute on it.
 */
final class Region {

    final int size;
    final int grids;
    final double[] x;
    final double[] y;
    /** Values of each weight, by weight and unit. */
    final double[][] weight;
    /** What centres and distances are told by: the first weight, a trace more than nothing everywhere. */
    final double[] mass;
    /** What the region's grids would have of each weight if all had the same. */
    final double[] share;
    /** Bounds of each weight in a grid. */
    final double[] least;

    final double[] most;
    final int[] offset;
    final int[] neighbour;
    final double[] border;
    final int[] fixed;
    final int[] present;
    final int[] unitId;
    final int[] gridId;

    private Region(DesignProblem problem, NeighbourGraph graph, int[] unitId, int[] gridId) {
        this.unitId = unitId;
        this.gridId = gridId;
        size = unitId.length;
        grids = gridId.length;
        x = pick(problem.units().x(), unitId);
        y = pick(problem.units().y(), unitId);
        List<Weight> weights = problem.units().weights();
        weight = new double[weights.size()][];
        share = new double[weight.length];
        least = new double[weight.length];
        most = new double[weight.length];
        for (int w = 0; w < weight.length; w++) {
            weight[w] = pick(weights.get(w).values(), unitId);
            share[w] = Arrays.stream(weight[w]).sum() / grids;
            double fair = problem.share(weights.get(w));
            least[w] = weights.get(w).least(fair);
            most[w] = weights.get(w).most(fair);
        }
        double trace = Math.max(1e-9, share[0] * grids / size * 1e-9);
        mass = Arrays.stream(weight[0]).map(value -> value + trace).toArray();
        int[] local = new int[problem.units().size()];
        for (int i = 0; i < size; i++) {
            local[unitId[i]] = i;
        }
        offset = new int[size + 1];
        for (int i = 0; i < size; i++) {
            offset[i + 1] = offset[i] + graph.offsets()[unitId[i] + 1] - graph.offsets()[unitId[i]];
        }
        neighbour = new int[offset[size]];
        border = new double[offset[size]];
        for (int i = 0; i < size; i++) {
            int first = graph.offsets()[unitId[i]];
            for (int e = 0; e < offset[i + 1] - offset[i]; e++) {
                neighbour[offset[i] + e] = local[graph.neighbours()[first + e]];
                border[offset[i] + e] = graph.borders()[first + e];
            }
        }
        fixed = new int[size];
        present = new int[size];
        for (int i = 0; i < size; i++) {
            fixed[i] = localGrid(problem.wishes().fixedGrid(unitId[i]));
            present[i] = localGrid(problem.wishes().presentGrid(unitId[i]));
        }
    }

    /** Of the units of one connected part and the numbers of the grids they get. */
    static Region of(DesignProblem problem, NeighbourGraph graph, int[] units, int[] gridIds) {
        int[] along = Hilbert.order(
                pick(problem.units().x(), units), pick(problem.units().y(), units));
        int[] ordered = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            ordered[i] = units[along[i]];
        }
        return new Region(problem, graph, ordered, gridIds);
    }

    /** The region's number of a grid of the problem; none for a grid of another region. */
    int localGrid(int id) {
        if (id < 0) {
            return Wishes.NONE;
        }
        int at = Arrays.binarySearch(gridId, id);
        return at < 0 ? Wishes.NONE : at;
    }

    private static double[] pick(double[] from, int[] at) {
        double[] picked = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            picked[i] = from[at[i]];
        }
        return picked;
    }

    /** How far a grid's load lies outside its bounds, in shares; 0 within. */
    double excess(int w, double load) {
        if (share[w] <= 0) {
            return 0;
        }
        return Math.max(0, Math.max(load - most[w], least[w] - load)) / share[w];
    }

    /** The deviation nearest to the given one in such a part of the tolerance. */
    double within(int w, double deviation, double part) {
        double low = part * Math.min(0, least[w] / share[w] - 1);
        double high = part * Math.max(0, most[w] / share[w] - 1);
        return share[w] > 0 ? Math.max(low, Math.min(high, deviation)) : 0;
    }
}
