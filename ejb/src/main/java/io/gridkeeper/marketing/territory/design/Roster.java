package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The units of each grid by name, and per grid what can only be told by looking at all of them: way and pieces. */
final class Roster {

    private final Division division;
    private final Region region;
    private final int[][] units;
    private final int[] count;
    private final int[] place;
    private final double[] journey;
    private final int[] pieces;
    private final int[] seen;
    private int round;

    Roster(Division division) {
        this.division = division;
        region = division.region;
        units = new int[region.grids][];
        count = new int[region.grids];
        place = new int[region.size];
        journey = new double[region.grids];
        pieces = new int[region.grids];
        seen = new int[region.size];
        Arrays.setAll(units, g -> new int[Math.max(4, division.members[g])]);
        for (int i = 0; i < region.size; i++) {
            add(i, division.grid[i]);
        }
        for (int g = 0; g < region.grids; g++) {
            recount(g);
        }
    }

    int[] units(int g) {
        return Arrays.copyOf(units[g], count[g]);
    }

    private void add(int unit, int g) {
        if (count[g] == units[g].length) {
            units[g] = Arrays.copyOf(units[g], 2 * count[g]);
        }
        place[unit] = count[g];
        units[g][count[g]++] = unit;
    }

    /** Notes a move that the division has made. */
    void move(int unit, int from, int to) {
        int last = units[from][--count[from]];
        units[from][place[unit]] = last;
        place[last] = place[unit];
        add(unit, to);
    }

    /** Looks at a grid that was touched. */
    void recount(int g) {
        journey[g] = 0;
        pieces[g] = 0;
        round++;
        double x = division.centreX(g);
        double y = division.centreY(g);
        int[] queue = new int[count[g]];
        for (int n = 0; n < count[g]; n++) {
            int unit = units[g][n];
            journey[g] += region.weight[0][unit] * Math.hypot(region.x[unit] - x, region.y[unit] - y);
            if (seen[unit] != round) {
                pieces[g]++;
                flood(unit, queue);
            }
        }
    }

    private void flood(int start, int[] queue) {
        int end = 0;
        queue[end++] = start;
        seen[start] = round;
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            for (int e = region.offset[at]; e < region.offset[at + 1]; e++) {
                int other = region.neighbour[e];
                if (seen[other] != round && division.grid[other] == division.grid[start]) {
                    seen[other] = round;
                    queue[end++] = other;
                }
            }
        }
    }

    double distance() {
        double all = region.share[0] * region.grids;
        return all == 0 ? 0 : Arrays.stream(journey).sum() / all;
    }

    List<Integer> split() {
        return IntStream.range(0, region.grids)
                .filter(g -> pieces[g] > 1)
                .boxed()
                .toList();
    }
}
