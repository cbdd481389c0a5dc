package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/**
 * Whether a grid stays whole when a unit leaves it. Looks among the unit's neighbours first, which settles nearly every
 * case on a map, and then walks through the grid; a walk that grows too long counts as "would split". Holds its marks
 * between questions and is not for two threads.
 */
final class Joint {

    private static final int WALK = 400;

    private final Division division;
    private final Region region;
    private final int[] seen;
    private final int[] queue;
    private final int walk;
    private int round;

    Joint(Division division) {
        this.division = division;
        region = division.region;
        seen = new int[region.size];
        queue = new int[region.size];
        walk = region.size <= 20 * WALK ? region.size : WALK;
    }

    /** Never says yes where the grid would be split or emptied. */
    boolean mayLeave(int unit) {
        int home = division.grid[unit];
        int first = Wishes.NONE;
        int same = 0;
        nextRound();
        for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
            int other = region.neighbour[e];
            if (division.grid[other] == home && other != unit && seen[other] != round) {
                seen[other] = round;
                first = other;
                same++;
            }
        }
        if (same == 0) {
            return false;
        }
        return same == 1 || reachAmongNeighbours(first) == same || reachThroughGrid(unit, first);
    }

    private void nextRound() {
        round += 3;
        if (round < 0) {
            Arrays.fill(seen, 0);
            round = 3;
        }
    }

    /** Marks: round is a neighbour not reached, round + 1 reached. */
    private int reachAmongNeighbours(int first) {
        int end = 0;
        queue[end++] = first;
        seen[first] = round + 1;
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            for (int e = region.offset[at]; e < region.offset[at + 1]; e++) {
                int other = region.neighbour[e];
                if (seen[other] == round) {
                    seen[other] = round + 1;
                    queue[end++] = other;
                }
            }
        }
        return end;
    }

    private int wanted(int unit, int home) {
        int left = 0;
        for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
            int other = region.neighbour[e];
            if (division.grid[other] == home && seen[other] == round) {
                left++;
            }
        }
        return left;
    }

    private boolean reachThroughGrid(int unit, int first) {
        int home = division.grid[unit];
        int left = wanted(unit, home);
        int end = 0;
        queue[end++] = first;
        seen[first] = round + 2;
        seen[unit] = round + 2;
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            for (int e = region.offset[at]; e < region.offset[at + 1]; e++) {
                int other = region.neighbour[e];
                if (division.grid[other] != home || seen[other] == round + 2) {
                    continue;
                }
                if (seen[other] == round && --left == 0) {
                    return true;
                }
                seen[other] = round + 2;
                queue[end++] = other;
            }
            if (end > walk) {
                return false;
            }
        }
        return false;
    }
}
