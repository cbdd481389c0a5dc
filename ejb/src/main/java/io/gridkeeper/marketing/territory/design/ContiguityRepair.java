package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/**
 * Makes every grid of a region one piece with at least one unit, moving as little as it can: a grid keeps its heaviest
 * piece, other pieces go to the neighbour they share most border with. Pieces that hold fixed units are reached by a
 * shortest path instead, which is pinned for good.
 */
final class ContiguityRepair {

    private static final int ROUNDS = 60;

    private final Division division;
    private final Region region;
    private final boolean[] pinned;
    private final int[] piece;
    private final int[] queue;
    private int pieces;
    private boolean blocked;

    ContiguityRepair(Division division, boolean[] pinned) {
        this.division = division;
        this.pinned = pinned;
        region = division.region;
        piece = new int[region.size];
        queue = new int[region.size];
    }

    /** False when no way was found to join what is fixed. */
    boolean repair() {
        for (int round = 0; round < ROUNDS && !blocked; round++) {
            fillEmpty();
            if (!joinOnce()) {
                return true;
            }
        }
        return false;
    }

    /** True when something had to be moved. */
    private boolean joinOnce() {
        findPieces();
        if (pieces == region.grids) {
            return false;
        }
        double[] mass = new double[pieces];
        int[] held = new int[pieces];
        int[] of = new int[pieces];
        for (int i = 0; i < region.size; i++) {
            mass[piece[i]] += region.mass[i];
            held[piece[i]] += pinned[i] ? 1 : 0;
            of[piece[i]] = division.grid[i];
        }
        int[] main = new int[region.grids];
        Arrays.fill(main, -1);
        for (int p = 0; p < pieces; p++) {
            int best = main[of[p]];
            if (best < 0 || held[p] > held[best] || (held[p] == held[best] && mass[p] > mass[best])) {
                main[of[p]] = p;
            }
        }
        for (int p = 0; p < pieces; p++) {
            if (main[of[p]] != p && held[p] > 0) {
                blocked = !reach(p, of[p], main[of[p]]);
                return true;
            }
        }
        giveAway(main, of);
        return true;
    }

    private void findPieces() {
        Arrays.fill(piece, -1);
        pieces = 0;
        for (int start = 0; start < region.size; start++) {
            if (piece[start] < 0) {
                flood(start, pieces++);
            }
        }
    }

    private void flood(int start, int number) {
        int end = 0;
        queue[end++] = start;
        piece[start] = number;
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            for (int e = region.offset[at]; e < region.offset[at + 1]; e++) {
                int other = region.neighbour[e];
                if (piece[other] < 0 && division.grid[other] == division.grid[start]) {
                    piece[other] = number;
                    queue[end++] = other;
                }
            }
        }
    }

    /** Every stray piece that touches a main piece goes to the one it shares most border with. */
    private void giveAway(int[] main, int[] of) {
        int[][] units = new int[pieces][];
        int[] count = new int[pieces];
        for (int i = 0; i < region.size; i++) {
            count[piece[i]]++;
        }
        for (int p = 0; p < pieces; p++) {
            units[p] = main[of[p]] == p ? new int[0] : new int[count[p]];
        }
        Arrays.fill(count, 0);
        for (int i = 0; i < region.size; i++) {
            if (units[piece[i]].length > 0) {
                units[piece[i]][count[piece[i]]++] = i;
            }
        }
        double[] shared = new double[region.grids];
        for (int[] stray : units) {
            int to = stray.length == 0 ? Wishes.NONE : bestNeighbour(stray, main, shared);
            for (int unit : stray) {
                if (to != Wishes.NONE) {
                    division.move(unit, to);
                }
            }
        }
    }

    private int bestNeighbour(int[] stray, int[] main, double[] shared) {
        int best = Wishes.NONE;
        Arrays.fill(shared, 0);
        for (int unit : stray) {
            for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
                int other = region.neighbour[e];
                int g = division.grid[other];
                if (piece[other] == main[g] && piece[other] != piece[unit]) {
                    shared[g] += region.border[e] + 1e-9;
                    if (best == Wishes.NONE || shared[g] > shared[best]) {
                        best = g;
                    }
                }
            }
        }
        return best;
    }

    /** Joins a piece with fixed units to its grid's main piece along the fewest free units. */
    private boolean reach(int from, int g, int main) {
        int[] cameFrom = new int[region.size];
        Arrays.fill(cameFrom, -2);
        int end = 0;
        for (int i = 0; i < region.size; i++) {
            if (piece[i] == from) {
                cameFrom[i] = -1;
                queue[end++] = i;
            }
        }
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            if (piece[at] == main) {
                for (int step = at; step >= 0; step = cameFrom[step]) {
                    pinned[step] = true;
                    if (division.grid[step] != g) {
                        division.move(step, g);
                    }
                }
                return true;
            }
            for (int e = region.offset[at]; e < region.offset[at + 1]; e++) {
                int other = region.neighbour[e];
                if (cameFrom[other] == -2 && (!pinned[other] || division.grid[other] == g)) {
                    cameFrom[other] = at;
                    queue[end++] = other;
                }
            }
        }
        return false;
    }

    /** A grid without a unit gets one from the grid with most load that can spare one. */
    private void fillEmpty() {
        for (int g = 0; g < region.grids; g++) {
            if (division.members[g] == 0) {
                int unit = spareUnit();
                if (unit >= 0) {
                    division.move(unit, g);
                }
            }
        }
    }

    private int spareUnit() {
        Joint joint = new Joint(division);
        int best = -1;
        for (int i = 0; i < region.size; i++) {
            int g = division.grid[i];
            if (!pinned[i]
                    && division.members[g] > 1
                    && (best < 0 || division.load[0][g] > division.load[0][division.grid[best]])
                    && joint.mayLeave(i)) {
                best = i;
            }
        }
        return best;
    }
}
