package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Brings every grid within its tolerances, for all weights at once. Rounds of two steps: the surplus of each weight is
 * sent along the flow of least effort between the grids ({@link GridGraph}), each common border carrying its part by
 * units and exchanges of units that fit best and cost least; then grids still outside trade with a neighbour whatever
 * helps most. Keeps the best division it has seen.
 */
final class BalancePolish {

    private static final int PATIENCE = 6;
    private static final double FEW = 0.01;
    private static final double INNER = 0.8;
    private static final double KEPT = 0.15;

    private final Division division;
    private final Region region;
    private final Trade trade;

    BalancePolish(MoveCost cost, boolean[] pinned) {
        division = cost.division;
        region = division.region;
        trade = new Trade(cost, pinned);
    }

    /** How far the division is still outside; 0 when it keeps its tolerances. */
    double polish(int rounds, BooleanSupplier cancelled) {
        int[] best = division.grid.clone();
        double least = division.excess();
        int idle = 0;
        for (int round = 0; round < rounds && least > 0 && idle < PATIENCE && !cancelled.getAsBoolean(); round++) {
            if (round > 0 || !mend()) {
                flow(idle % 2 == 0 && least < FEW * region.grids);
                mend();
            }
            double now = division.excess();
            idle = now < least * 0.999 ? 0 : idle + 1;
            if (now < least) {
                least = now;
                best = division.grid.clone();
            }
        }
        division.restore(best);
        return division.excess();
    }

    /** Evens all grids, or only takes to their neighbourhood what those near or beyond their bounds have too much. */
    private void flow(boolean near) {
        GridGraph graph = new GridGraph(division);
        double[][] potential = new double[region.weight.length][];
        for (int w = 0; w < potential.length; w++) {
            double[] surplus = new double[region.grids];
            for (int g = 0; g < region.grids; g++) {
                double deviation = division.deviation(w, g);
                surplus[g] = near ? deviation - region.within(w, deviation, INNER) : deviation;
            }
            potential[w] = graph.solve(surplus, near ? KEPT : 0);
        }
        double[] size = new double[graph.pairs];
        double[][] flow = new double[graph.pairs][potential.length];
        for (int pair = 0; pair < graph.pairs; pair++) {
            for (int w = 0; w < potential.length; w++) {
                flow[pair][w] = graph.length[pair] * (potential[w][graph.from[pair]] - potential[w][graph.to[pair]]);
                size[pair] += flow[pair][w] * flow[pair][w];
            }
        }
        trade.gather();
        IntStream.range(0, graph.pairs)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pair) -> -size[pair])
                        .thenComparing(pair -> pair))
                .forEach(pair -> trade.carry(graph.from[pair], graph.to[pair], flow[pair], near ? 0.02 : 0.1));
    }

    /** Trades of the grids outside with their neighbours; true when none is outside any more. */
    private boolean mend() {
        boolean changed = true;
        for (int pass = 0; pass < 12 && changed; pass++) {
            changed = false;
            int[] outside = IntStream.range(0, region.grids)
                    .filter(g -> division.excess(g) > 0)
                    .toArray();
            if (outside.length == 0) {
                return true;
            }
            trade.gather();
            GridGraph graph = new GridGraph(division);
            for (int g : outside) {
                changed |= division.excess(g) > 0 && trade.relieve(g, neighbours(graph, g));
            }
        }
        return division.excess() == 0;
    }

    private static int[] neighbours(GridGraph graph, int g) {
        int[] found = new int[8];
        int count = 0;
        for (int pair = 0; pair < graph.pairs; pair++) {
            if (graph.from[pair] == g || graph.to[pair] == g) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = graph.from[pair] == g ? graph.to[pair] : graph.from[pair];
            }
        }
        return Arrays.copyOf(found, count);
    }
}
