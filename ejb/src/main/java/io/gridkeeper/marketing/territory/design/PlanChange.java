package io.gridkeeper.marketing.territory.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What lies between two plans: the units that change grids, and what each grid gains and loses by it.
 *
 * @param grids one row for each grid of either plan, in order
 */
public record PlanChange(List<Move> moves, List<GridChange> grids) {

    /** A unit that goes from one grid to another. */
    public record Move(int unit, int from, int to) {}

    /**
     * What becomes of one grid.
     *
     * @param gained what comes to it of each weight
     * @param lost what leaves it of each weight
     */
    public record GridChange(
            int grid, List<Integer> unitsGained, List<Integer> unitsLost, List<Double> gained, List<Double> lost) {}

    public static PlanChange between(Units units, int[] before, int[] after) {
        if (before.length != units.size() || after.length != units.size()) {
            throw new IllegalArgumentException("plans of other units");
        }
        int grids = Math.max(
                        Arrays.stream(before).max().orElse(-1),
                        Arrays.stream(after).max().orElse(-1))
                + 1;
        List<Move> moves = new ArrayList<>();
        List<List<Integer>> gained = lists(grids);
        List<List<Integer>> lost = lists(grids);
        for (int unit = 0; unit < before.length; unit++) {
            if (before[unit] != after[unit]) {
                moves.add(new Move(unit, before[unit], after[unit]));
                lost.get(before[unit]).add(unit);
                gained.get(after[unit]).add(unit);
            }
        }
        List<GridChange> changes = IntStream.range(0, grids)
                .mapToObj(g -> new GridChange(
                        g,
                        List.copyOf(gained.get(g)),
                        List.copyOf(lost.get(g)),
                        sums(units, gained.get(g)),
                        sums(units, lost.get(g))))
                .toList();
        return new PlanChange(List.copyOf(moves), changes);
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static List<Double> sums(Units units, List<Integer> of) {
        return units.weights().stream()
                .map(weight -> of.stream().mapToDouble(i -> weight.values()[i]).sum())
                .toList();
    }
}
