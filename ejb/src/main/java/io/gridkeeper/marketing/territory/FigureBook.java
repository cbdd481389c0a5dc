package io.gridkeeper.marketing.territory;

import io.gridkeeper.marketing.territory.PlanFigures.GridFigures;
import io.gridkeeper.marketing.territory.PlanFigures.MeasureBalance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts what a division is worth from nothing but the units and the grid of each; −1 stands for none. */
final class FigureBook {

    private static final double KILOMETRE = 1000;

    private final Market market;
    private final List<PlannedGrid> grids;
    private final List<WeightWish> weights;

    FigureBook(Market market, List<PlannedGrid> grids, List<WeightWish> weights) {
        this.market = market;
        this.grids = grids;
        this.weights = weights;
    }

    PlanFigures of(int[] assignment) {
        var gridFigures = gridFigures(assignment);
        var present = market.present(grids);
        int movedUnits = 0;
        long movedCustomers = 0;
        for (int i = 0; i < assignment.length; i++) {
            if (assignment[i] >= 0 && present[i] >= 0 && assignment[i] != present[i]) {
                movedUnits++;
                movedCustomers += market.units().get(i).figures().customers();
            }
        }
        return new PlanFigures(
                gridFigures,
                weights.stream().map(wish -> balance(wish, gridFigures)).toList(),
                border(assignment) / KILOMETRE,
                way(assignment, gridFigures) / KILOMETRE,
                movedUnits,
                movedCustomers);
    }

    private List<GridFigures> gridFigures(int[] assignment) {
        var tallies = grids.stream().map(grid -> new Tally(grid.number())).toList();
        for (int i = 0; i < assignment.length; i++) {
            if (assignment[i] >= 0) {
                tallies.get(assignment[i]).add(market, i);
            }
        }
        for (int i = 0; i < assignment.length; i++) {
            if (assignment[i] >= 0) {
                tallies.get(assignment[i]).reach(market, i);
            }
        }
        int[] pieces = pieces(assignment);
        return tallies.stream()
                .map(tally -> tally.figures(market, pieces[tally.number]))
                .toList();
    }

    /** How many parts each grid consists of. */
    private int[] pieces(int[] assignment) {
        int[] pieces = new int[grids.size()];
        boolean[] seen = new boolean[assignment.length];
        int[] queue = new int[assignment.length];
        var graph = market.graph();
        for (int start = 0; start < assignment.length; start++) {
            if (seen[start] || assignment[start] < 0) {
                continue;
            }
            pieces[assignment[start]]++;
            seen[start] = true;
            int end = 0;
            queue[end++] = start;
            for (int head = 0; head < end; head++) {
                for (int e = graph.offsets()[queue[head]]; e < graph.offsets()[queue[head] + 1]; e++) {
                    int other = graph.neighbours()[e];
                    if (!seen[other] && assignment[other] == assignment[start]) {
                        seen[other] = true;
                        queue[end++] = other;
                    }
                }
            }
        }
        return pieces;
    }

    private MeasureBalance balance(WeightWish wish, List<GridFigures> figures) {
        double total =
                figures.stream().mapToDouble(grid -> grid.of(wish.measure())).sum();
        double mean = figures.isEmpty() ? 0 : total / figures.size();
        if (mean == 0) {
            return new MeasureBalance(wish.measure(), 1, 1, true, List.of());
        }
        var outside = new ArrayList<Integer>();
        double most = 0;
        double least = Double.MAX_VALUE;
        for (var grid : figures) {
            double share = grid.of(wish.measure()) / mean;
            most = Math.max(most, share);
            least = Math.min(least, share);
            if (BalanceRule.isOutside(wish, share)) {
                outside.add(grid.number());
            }
        }
        return new MeasureBalance(wish.measure(), most, least, outside.isEmpty(), outside);
    }

    private double border(int[] assignment) {
        var graph = market.graph();
        double sum = 0;
        for (int i = 0; i < assignment.length; i++) {
            for (int e = graph.offsets()[i]; e < graph.offsets()[i + 1]; e++) {
                sum += assignment[graph.neighbours()[e]] == assignment[i] ? 0 : graph.borders()[e] / 2;
            }
        }
        return sum;
    }

    private double way(int[] assignment, List<GridFigures> figures) {
        double sum = 0;
        double people = 0;
        for (int i = 0; i < assignment.length; i++) {
            if (assignment[i] >= 0) {
                var grid = figures.get(assignment[i]);
                int customers = market.units().get(i).figures().customers();
                sum += customers * distance(i, market.metresX(grid.x()), market.metresY(grid.y()));
                people += customers;
            }
        }
        return people == 0 ? 0 : sum / people;
    }

    private double distance(int unit, double x, double y) {
        return Math.hypot(market.x(unit) - x, market.y(unit) - y);
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }

    /** Adds up one grid. */
    private static final class Tally {

        private final int number;
        private final double[] sums = new double[Measure.values().length];
        private int units;
        private long capacity;
        private double people;
        private double x;
        private double y;
        private double plainX;
        private double plainY;
        private double reach;

        Tally(int number) {
            this.number = number;
        }

        void add(Market market, int unit) {
            var figures = market.units().get(unit).figures();
            Arrays.setAll(sums, m -> sums[m] + Measure.values()[m].of(figures));
            units++;
            capacity += figures.capacity();
            people += figures.customers();
            x += figures.customers() * market.x(unit);
            y += figures.customers() * market.y(unit);
            plainX += market.x(unit);
            plainY += market.y(unit);
        }

        void reach(Market market, int unit) {
            reach = Math.max(reach, Math.hypot(market.x(unit) - middleX(), market.y(unit) - middleY()));
        }

        private double middleX() {
            return people > 0 ? x / people : units == 0 ? 0 : plainX / units;
        }

        private double middleY() {
            return people > 0 ? y / people : units == 0 ? 0 : plainY / units;
        }

        GridFigures figures(Market market, int pieces) {
            return new GridFigures(
                    number,
                    units,
                    Math.round(sums[Measure.CUSTOMERS.ordinal()]),
                    Math.round(sums[Measure.POTENTIAL.ordinal()]),
                    rounded(sums[Measure.REVENUE.ordinal()], 100),
                    rounded(sums[Measure.WORKLOAD.ordinal()], 100),
                    capacity,
                    pieces,
                    rounded(reach / KILOMETRE, 1000),
                    rounded(market.ownX(middleX()), 100_000),
                    rounded(market.ownY(middleY()), 100_000));
        }
    }
}
