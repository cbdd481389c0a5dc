package io.gridkeeper.marketing.territory.design;

import io.gridkeeper.marketing.territory.design.Impossible.Culprit;
import io.gridkeeper.marketing.territory.design.Impossible.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proves that a task cannot be done, or says how many grids each connected part gets. What it finds is certain; what it
 * does not find may still turn out to be out of reach, and then the plan says so.
 */
final class Feasibility {

    private final DesignProblem problem;
    private final int[] part;
    private final int[][] units;
    private final NeighbourGraph graph;
    private final int[] lower;
    private final int[] upper;
    private final List<Culprit> culprits = new ArrayList<>();

    Feasibility(DesignProblem problem, NeighbourGraph graph) {
        this.problem = problem;
        part = graph.components();
        int parts = Arrays.stream(part).max().orElse(-1) + 1;
        int[] count = new int[parts];
        for (int p : part) {
            count[p]++;
        }
        units = new int[parts][];
        Arrays.setAll(units, p -> new int[count[p]]);
        Arrays.fill(count, 0);
        for (int i = 0; i < part.length; i++) {
            units[part[i]][count[part[i]]++] = i;
        }
        this.graph = graph;
        lower = new int[parts];
        upper = new int[parts];
    }

    /** The units of each connected part. */
    int[][] parts() {
        return units;
    }

    List<Culprit> culprits() {
        return culprits;
    }

    /** How many grids each part gets; only when there are no culprits. */
    int[] allot() {
        if (problem.grids() > problem.units().size()) {
            culprits.add(Culprit.of(Reason.TOO_FEW_UNITS, all()));
            return new int[0];
        }
        heavyUnits();
        fixedUnits();
        for (int p = 0; p < units.length; p++) {
            range(p);
        }
        if (!culprits.isEmpty()) {
            return new int[0];
        }
        return distribute();
    }

    private List<Integer> all() {
        return IntStream.range(0, problem.units().size()).boxed().toList();
    }

    private void heavyUnits() {
        for (Weight weight : problem.units().weights()) {
            double most = weight.most(problem.share(weight));
            for (int i = 0; i < part.length; i++) {
                if (weight.values()[i] > most) {
                    culprits.add(new Culprit(Reason.UNIT_TOO_HEAVY, weight.name(), Wishes.NONE, List.of(i)));
                }
            }
        }
    }

    private void fixedUnits() {
        int[] fixed = problem.wishes().fixed();
        if (fixed.length == 0) {
            return;
        }
        int[] counts = new int[problem.grids()];
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i] >= problem.grids()) {
                culprits.add(new Culprit(Reason.NO_SUCH_GRID, "", fixed[i], List.of(i)));
                return;
            }
            if (fixed[i] >= 0) {
                counts[fixed[i]]++;
            }
        }
        for (int g = 0; g < counts.length; g++) {
            if (counts[g] > 0) {
                int grid = g;
                int[] held = IntStream.range(0, fixed.length)
                        .filter(i -> fixed[i] == grid)
                        .toArray();
                fixedLoad(g, held);
                fixedApart(g, held);
            }
        }
    }

    private void fixedLoad(int g, int[] held) {
        for (Weight weight : problem.units().weights()) {
            double load =
                    Arrays.stream(held).mapToDouble(i -> weight.values()[i]).sum();
            if (load > weight.most(problem.share(weight))) {
                culprits.add(new Culprit(
                        Reason.FIXED_TOO_HEAVY,
                        weight.name(),
                        g,
                        Arrays.stream(held).boxed().toList()));
            }
        }
    }

    /** Walks from the first fixed unit over everything not fixed to others. */
    private void fixedApart(int g, int[] held) {
        if (held.length < 2) {
            return;
        }
        int[] fixed = problem.wishes().fixed();
        boolean[] seen = new boolean[part.length];
        int[] queue = new int[part.length];
        int end = 0;
        queue[end++] = held[0];
        seen[held[0]] = true;
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            for (int e = graph.offsets()[at]; e < graph.offsets()[at + 1]; e++) {
                int other = graph.neighbours()[e];
                if (!seen[other] && (fixed[other] < 0 || fixed[other] == g)) {
                    seen[other] = true;
                    queue[end++] = other;
                }
            }
        }
        if (Arrays.stream(held).anyMatch(i -> !seen[i])) {
            culprits.add(new Culprit(
                    Reason.FIXED_APART, "", g, Arrays.stream(held).boxed().toList()));
        }
    }

    /** How few and how many grids a part can be divided into. */
    private void range(int p) {
        List<Integer> names = Arrays.stream(units[p]).boxed().toList();
        int held = (int) Arrays.stream(units[p])
                .map(problem.wishes()::fixedGrid)
                .filter(g -> g >= 0)
                .distinct()
                .count();
        lower[p] = 1;
        upper[p] = Math.min(units[p].length, problem.grids());
        for (Weight weight : problem.units().weights()) {
            double share = problem.share(weight);
            if (share == 0) {
                continue;
            }
            double load =
                    Arrays.stream(units[p]).mapToDouble(i -> weight.values()[i]).sum();
            double fewest = Math.ceil(load / weight.most(share) - 1e-9);
            double mostly = weight.least(share) > 0 ? Math.floor(load / weight.least(share) + 1e-9) : upper[p];
            lower[p] = (int) Math.max(lower[p], fewest);
            upper[p] = (int) Math.min(upper[p], mostly);
            if (lower[p] > upper[p]) {
                culprits.add(new Culprit(Reason.PART_DOES_NOT_FIT, weight.name(), Wishes.NONE, names));
                return;
            }
        }
        if (held > upper[p]) {
            culprits.add(Culprit.of(Reason.FIXED_TOO_MANY, names));
        }
        lower[p] = Math.max(lower[p], held);
    }

    private int[] distribute() {
        int[] grids = lower.clone();
        int left = problem.grids() - Arrays.stream(grids).sum();
        if (left < 0 || left > Arrays.stream(upper).sum() - Arrays.stream(grids).sum()) {
            culprits.add(Culprit.of(Reason.PARTS_DO_NOT_ADD_UP, smaller()));
            return new int[0];
        }
        double[] fair = new double[units.length];
        Weight first = problem.units().first();
        double share = Math.max(problem.share(first), Double.MIN_NORMAL);
        for (int p = 0; p < fair.length; p++) {
            fair[p] =
                    Arrays.stream(units[p]).mapToDouble(i -> first.values()[i]).sum() / share;
        }
        for (; left > 0; left--) {
            int best = -1;
            for (int p = 0; p < grids.length; p++) {
                if (grids[p] < upper[p] && (best < 0 || fair[p] - grids[p] > fair[best] - grids[best])) {
                    best = p;
                }
            }
            grids[best]++;
        }
        return grids;
    }

    /** Everything outside the largest part. */
    private List<Integer> smaller() {
        int largest = 0;
        for (int p = 1; p < units.length; p++) {
            largest = units[p].length > units[largest].length ? p : largest;
        }
        int main = largest;
        return IntStream.range(0, part.length)
                .filter(i -> units.length == 1 || part[i] != main)
                .boxed()
                .toList();
    }
}
