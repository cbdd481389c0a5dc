package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a division is worth, counted from nothing but the problem and the assignment.
 *
 * @param balances one for each weight
 * @param border metres of border between grids
 * @param distance mean way from a customer to the centre of its grid, in metres
 * @param split grids that are not in one piece
 * @param empty grids without a unit
 */
public record Figures(
        List<Balance> balances, double border, double distance, List<Integer> split, List<Integer> empty) {

    /**
     * One weight over all grids.
     *
     * @param most the heaviest grid over the mean
     * @param least the lightest grid over the mean
     * @param kept whether all grids are within the tolerances
     * @param moved how much of the weight left the grid it belongs to today
     */
    public record Balance(String weight, double most, double least, boolean kept, double moved) {}

    public boolean isContiguous() {
        return split.isEmpty() && empty.isEmpty();
    }

    public boolean keepsTolerances() {
        return balances.stream().allMatch(Balance::kept);
    }

    public static Figures of(DesignProblem problem, int[] assignment) {
        NeighbourGraph graph = problem.graph().without(problem.wishes().barriers());
        int[] members = new int[problem.grids()];
        for (int g : assignment) {
            members[g]++;
        }
        return new Figures(
                problem.units().weights().stream()
                        .map(weight -> balance(problem, weight, assignment))
                        .toList(),
                border(graph, assignment),
                distance(problem, assignment),
                split(graph, assignment, members),
                IntStream.range(0, members.length)
                        .filter(g -> members[g] == 0)
                        .boxed()
                        .toList());
    }

    private static Balance balance(DesignProblem problem, Weight weight, int[] assignment) {
        double[] load = new double[problem.grids()];
        double moved = 0;
        for (int i = 0; i < assignment.length; i++) {
            load[assignment[i]] += weight.values()[i];
            int present = problem.wishes().presentGrid(i);
            moved += present == Wishes.NONE || present == assignment[i] ? 0 : weight.values()[i];
        }
        double share = problem.share(weight);
        double most = Arrays.stream(load).max().orElse(0);
        double least = Arrays.stream(load).min().orElse(0);
        boolean kept = share == 0 || (most <= weight.most(share) && least >= weight.least(share));
        return new Balance(weight.name(), share == 0 ? 1 : most / share, share == 0 ? 1 : least / share, kept, moved);
    }

    private static double border(NeighbourGraph graph, int[] assignment) {
        double sum = 0;
        for (int i = 0; i < assignment.length; i++) {
            for (int e = graph.offsets()[i]; e < graph.offsets()[i + 1]; e++) {
                sum += assignment[graph.neighbours()[e]] == assignment[i] ? 0 : graph.borders()[e] / 2;
            }
        }
        return sum;
    }

    private static double distance(DesignProblem problem, int[] assignment) {
        double[][] centres = centres(problem, assignment);
        double[] mass = problem.units().first().values();
        double sum = 0;
        double total = 0;
        for (int i = 0; i < assignment.length; i++) {
            int g = assignment[i];
            sum += mass[i]
                    * Math.hypot(
                            problem.units().x()[i] - centres[0][g],
                            problem.units().y()[i] - centres[1][g]);
            total += mass[i];
        }
        return total == 0 ? 0 : sum / total;
    }

    /** The centre of the first weight in each grid: all x, all y. A grid without weight has the middle of its units. */
    static double[][] centres(DesignProblem problem, int[] assignment) {
        int grids = problem.grids();
        double[] mass = problem.units().first().values();
        double[][] weighted = new double[3][grids];
        double[][] plain = new double[3][grids];
        for (int i = 0; i < assignment.length; i++) {
            int g = assignment[i];
            add(weighted, g, mass[i], problem.units().x()[i], problem.units().y()[i]);
            add(plain, g, 1, problem.units().x()[i], problem.units().y()[i]);
        }
        double[][] centres = new double[2][grids];
        for (int g = 0; g < grids; g++) {
            double[][] from = weighted[2][g] > 0 ? weighted : plain;
            centres[0][g] = from[2][g] > 0 ? from[0][g] / from[2][g] : 0;
            centres[1][g] = from[2][g] > 0 ? from[1][g] / from[2][g] : 0;
        }
        return centres;
    }

    private static void add(double[][] sums, int g, double mass, double x, double y) {
        sums[0][g] += mass * x;
        sums[1][g] += mass * y;
        sums[2][g] += mass;
    }

    private static List<Integer> split(NeighbourGraph graph, int[] assignment, int[] members) {
        int[] pieces = new int[members.length];
        boolean[] seen = new boolean[assignment.length];
        int[] queue = new int[assignment.length];
        for (int start = 0; start < assignment.length; start++) {
            if (seen[start]) {
                continue;
            }
            pieces[assignment[start]]++;
            seen[start] = true;
            int end = 0;
            queue[end++] = start;
            for (int head = 0; head < end; head++) {
                int at = queue[head];
                for (int e = graph.offsets()[at]; e < graph.offsets()[at + 1]; e++) {
                    int other = graph.neighbours()[e];
                    if (!seen[other] && assignment[other] == assignment[start]) {
                        seen[other] = true;
                        queue[end++] = other;
                    }
                }
            }
        }
        return IntStream.range(0, pieces.length)
                .filter(g -> pieces[g] > 1)
                .boxed()
                .toList();
    }
}
