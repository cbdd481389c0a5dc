package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.marketing.territory.design.DesignPlan;
import io.gridkeeper.marketing.territory.design.DesignProblem;
import io.gridkeeper.marketing.territory.design.DesignWatch;
import io.gridkeeper.marketing.territory.design.Designer;
import io.gridkeeper.marketing.territory.design.NeighbourGraph;
import io.gridkeeper.marketing.territory.design.Units;
import io.gridkeeper.marketing.territory.design.Weight;
import io.gridkeeper.marketing.territory.design.Wishes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** A division under the hand: units painted, grids merged and split. Grids and assignment always fit together. */
final class Division {

    private static final double SPLIT_TOLERANCE = 0.25;

    private final Market market;
    private final List<PlannedGrid> grids;
    private final int[] assignment;

    Division(Market market, List<PlannedGrid> grids, int[] assignment) {
        this.market = market;
        this.grids = new ArrayList<>(grids);
        this.assignment = assignment.clone();
    }

    List<PlannedGrid> grids() {
        return List.copyOf(grids);
    }

    int[] assignment() {
        return assignment.clone();
    }

    /** Gives units to a grid. */
    void paint(Collection<Integer> units, int grid) {
        require(grid);
        units.forEach(unit -> assignment[unit] = grid);
    }

    /** Puts everything of one grid into another; the emptied one goes and the last takes its number. */
    void merge(int from, int into) {
        require(from);
        require(into);
        if (from == into) {
            throw Refusal.invalid("territory.scenario.mergeSame");
        }
        replace(from, into);
        int last = grids.size() - 1;
        if (from != last) {
            replace(last, from);
            var moved = grids.get(last);
            grids.set(from, new PlannedGrid(from, moved.code(), moved.name(), moved.salesGridId()));
        }
        grids.remove(last);
    }

    /** Halves a grid by a measure; the smaller number stays, the new grid takes the code. */
    void split(int grid, String code, Measure measure) {
        require(grid);
        int[] members = IntStream.range(0, assignment.length)
                .filter(i -> assignment[i] == grid)
                .toArray();
        if (members.length < 2) {
            throw Refusal.invalid("territory.scenario.splitOne");
        }
        int[] halves = halves(members, measure);
        int fresh = grids.size();
        grids.add(new PlannedGrid(fresh, code, code, null));
        for (int n = 0; n < members.length; n++) {
            if (halves[n] == 1) {
                assignment[members[n]] = fresh;
            }
        }
    }

    private int[] halves(int[] members, Measure measure) {
        double[] all = market.values(measure);
        var weight = Weight.within(
                measure.name(), Arrays.stream(members).mapToDouble(i -> all[i]).toArray(), SPLIT_TOLERANCE);
        var units = new Units(
                Arrays.stream(members).mapToDouble(market::x).toArray(),
                Arrays.stream(members).mapToDouble(market::y).toArray(),
                List.of(weight));
        var problem = new DesignProblem(units, within(members), 2, Wishes.none(), 1);
        return Designer.design(problem, DesignWatch.NOBODY) instanceof DesignPlan plan
                ? plan.assignment()
                : inOrder(members);
    }

    /** Where no balanced half exists: the western units and the eastern ones. */
    private int[] inOrder(int[] members) {
        double middle = Arrays.stream(members).mapToDouble(market::x).sorted().toArray()[members.length / 2];
        return Arrays.stream(members).map(i -> market.x(i) < middle ? 0 : 1).toArray();
    }

    private NeighbourGraph within(int[] members) {
        int[] local = new int[assignment.length];
        Arrays.fill(local, -1);
        for (int n = 0; n < members.length; n++) {
            local[members[n]] = n;
        }
        var graph = market.graph();
        var edges = new ArrayList<int[]>();
        var borders = new ArrayList<Double>();
        for (int n = 0; n < members.length; n++) {
            for (int e = graph.offsets()[members[n]]; e < graph.offsets()[members[n] + 1]; e++) {
                int other = local[graph.neighbours()[e]];
                if (other > n) {
                    edges.add(new int[] {n, other});
                    borders.add(graph.borders()[e]);
                }
            }
        }
        return NeighbourGraph.of(
                members.length,
                edges.stream().mapToInt(edge -> edge[0]).toArray(),
                edges.stream().mapToInt(edge -> edge[1]).toArray(),
                borders.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void replace(int from, int into) {
        for (int i = 0; i < assignment.length; i++) {
            assignment[i] = assignment[i] == from ? into : assignment[i];
        }
    }

    private void require(int grid) {
        if (grid < 0 || grid >= grids.size()) {
            throw Refusal.invalid("territory.scenario.noSuchGrid", grid);
        }
    }
}
