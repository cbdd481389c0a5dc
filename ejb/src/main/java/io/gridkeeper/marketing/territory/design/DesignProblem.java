package io.gridkeeper.marketing.territory.design;

/**
 * A market to be divided into so many grids. The same problem with the same seed has the same plan. It is compared by
 * identity of its arrays, as large as they are.
 */
public record DesignProblem(Units units, NeighbourGraph graph, int grids, Wishes wishes, long seed) {

    public DesignProblem {
        if (grids < 1) {
            throw new IllegalArgumentException("no grid is asked for");
        }
        if (graph.units() != units.size()) {
            throw new IllegalArgumentException("the graph has other units");
        }
        requireLength(wishes.fixed(), units.size());
        requireLength(wishes.present(), units.size());
    }

    private static void requireLength(int[] grids, int units) {
        if (grids.length != 0 && grids.length != units) {
            throw new IllegalArgumentException("grids are said for other units");
        }
    }

    /** What each grid would have of a weight if all had the same. */
    public double share(Weight weight) {
        return weight.total() / grids;
    }
}
