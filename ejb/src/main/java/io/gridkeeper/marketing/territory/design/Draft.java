package io.gridkeeper.marketing.territory.design;

import io.gridkeeper.marketing.territory.design.Figures.Balance;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan under a planner's hand: units painted over to another grid, grids merged and split, with the figures following
 * in the time the touched grids take. What a person does here may leave the tolerances or tear a grid apart; the figures
 * say so. A grid that was merged into another keeps its number and is empty. Not for two threads at once.
 */
public final class Draft {

    private final DesignProblem problem;
    private final Division division;
    private final Region region;
    private final int[] place;
    private final Roster roster;
    private final double[] moved;

    public Draft(DesignProblem problem, int[] assignment) {
        int units = problem.units().size();
        if (assignment.length != units || Arrays.stream(assignment).anyMatch(g -> g < 0 || g >= problem.grids())) {
            throw new IllegalArgumentException("not a division of this problem");
        }
        this.problem = problem;
        NeighbourGraph graph = problem.graph().without(problem.wishes().barriers());
        int[] ids = IntStream.range(0, problem.grids()).toArray();
        region = Region.of(problem, graph, IntStream.range(0, units).toArray(), ids);
        place = new int[units];
        int[] local = new int[units];
        for (int i = 0; i < units; i++) {
            place[region.unitId[i]] = i;
            local[i] = assignment[region.unitId[i]];
        }
        division = new Division(region, local);
        roster = new Roster(division);
        moved = new double[region.weight.length];
        for (int i = 0; i < units; i++) {
            countMoved(i, local[i], 1);
        }
    }

    /** The grid of each unit. */
    public int[] assignment() {
        int[] assignment = new int[place.length];
        for (int unit = 0; unit < place.length; unit++) {
            assignment[unit] = division.grid[place[unit]];
        }
        return assignment;
    }

    /** What the division is worth as it stands. */
    public Figures figures() {
        List<Integer> empty = IntStream.range(0, region.grids)
                .filter(g -> division.members[g] == 0)
                .boxed()
                .toList();
        List<Balance> balances =
                IntStream.range(0, region.weight.length).mapToObj(this::balance).toList();
        return new Figures(balances, division.border(), roster.distance(), roster.split(), empty);
    }

    private Balance balance(int w) {
        Weight weight = problem.units().weights().get(w);
        double share = region.share[w];
        double most = Arrays.stream(division.load[w]).max().orElse(0);
        double least = Arrays.stream(division.load[w]).min().orElse(0);
        boolean kept = share == 0 || (most <= weight.most(share) && least >= weight.least(share));
        return new Balance(
                weight.name(), share == 0 ? 1 : most / share, share == 0 ? 1 : least / share, kept, moved[w]);
    }

    /** Puts units into a grid, wherever they are. */
    public void paint(int[] units, int to) {
        requireGrid(to);
        BitSet touched = new BitSet();
        touched.set(to);
        for (int unit : units) {
            touched.set(division.grid[place[unit]]);
            move(place[unit], to);
        }
        touched.stream().forEach(roster::recount);
    }

    /** All units of a grid go to another; the first is empty then. */
    public void merge(int from, int into) {
        requireGrid(from);
        paint(Arrays.stream(roster.units(from)).map(i -> region.unitId[i]).toArray(), into);
    }

    /**
     * Divides a grid in two of about the same first weight, both in one piece where the grid is, and gives the second to
     * a grid that is empty so far.
     *
     * @throws IllegalArgumentException if the second is not empty or the grid has a single unit
     */
    public void split(int from, int second) {
        requireGrid(from);
        requireGrid(second);
        if (division.members[from] < 2 || division.members[second] > 0) {
            throw new IllegalArgumentException("grid " + from + " cannot be split into " + second);
        }
        int[] half = new Halving(division, roster.units(from)).half(second);
        paint(Arrays.stream(half).map(i -> region.unitId[i]).toArray(), second);
    }

    private void move(int unit, int to) {
        int from = division.grid[unit];
        if (from != to) {
            countMoved(unit, from, -1);
            countMoved(unit, to, 1);
            division.move(unit, to);
            roster.move(unit, from, to);
        }
    }

    private void countMoved(int unit, int g, int sign) {
        if (region.present[unit] != Wishes.NONE && region.present[unit] != g) {
            for (int w = 0; w < moved.length; w++) {
                moved[w] += sign * region.weight[w][unit];
            }
        }
    }

    private void requireGrid(int g) {
        if (g < 0 || g >= region.grids) {
            throw new IllegalArgumentException("no grid " + g);
        }
    }
}
