package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/**
 * Which unit of a region lies in which grid, and what follows from it, kept up to date move by move: loads, members,
 * centres of mass, the length of all borders, and the set of units that stand at a border.
 */
final class Division {

    final Region region;
    /** The grid of each unit. */
    final int[] grid;
    /** By weight and grid. */
    final double[][] load;

    final int[] members;
    private final double[] mass;
    private final double[] massX;
    private final double[] massY;
    private final int[] foreign;
    private final int[] frontier;
    private final int[] place;
    private int frontierSize;
    private double border;

    Division(Region region, int[] assignment) {
        this.region = region;
        grid = assignment.clone();
        load = new double[region.weight.length][region.grids];
        members = new int[region.grids];
        mass = new double[region.grids];
        massX = new double[region.grids];
        massY = new double[region.grids];
        foreign = new int[region.size];
        frontier = new int[region.size];
        place = new int[region.size];
        recount();
    }

    /** Goes back to an assignment that was taken by {@code grid.clone()}. */
    void restore(int[] assignment) {
        System.arraycopy(assignment, 0, grid, 0, grid.length);
        recount();
    }

    private void recount() {
        for (double[] row : load) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(members, 0);
        Arrays.fill(mass, 0);
        Arrays.fill(massX, 0);
        Arrays.fill(massY, 0);
        frontierSize = 0;
        border = 0;
        for (int i = 0; i < region.size; i++) {
            put(i, grid[i], 1);
            foreign[i] = 0;
            for (int e = region.offset[i]; e < region.offset[i + 1]; e++) {
                if (grid[region.neighbour[e]] != grid[i]) {
                    foreign[i]++;
                    border += region.border[e] / 2;
                }
            }
            if (foreign[i] > 0) {
                place[i] = frontierSize;
                frontier[frontierSize++] = i;
            }
        }
    }

    private void put(int unit, int g, int sign) {
        for (int w = 0; w < load.length; w++) {
            load[w][g] += sign * region.weight[w][unit];
        }
        members[g] += sign;
        double part = sign * region.mass[unit];
        mass[g] += part;
        massX[g] += part * region.x[unit];
        massY[g] += part * region.y[unit];
        if (members[g] == 0) {
            empty(g);
        }
    }

    /** Nothing is left, not even what rounding left. */
    private void empty(int g) {
        for (double[] row : load) {
            row[g] = 0;
        }
        mass[g] = 0;
        massX[g] = 0;
        massY[g] = 0;
    }

    /** Moves a unit into another grid; whether both stay whole is the caller's care. */
    void move(int unit, int to) {
        int from = grid[unit];
        put(unit, from, -1);
        put(unit, to, 1);
        grid[unit] = to;
        int apart = 0;
        for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
            int other = region.neighbour[e];
            int there = grid[other];
            if (there == from) {
                border += region.border[e];
                count(other, 1);
            } else if (there == to) {
                border -= region.border[e];
                count(other, -1);
            }
            apart += there == to ? 0 : 1;
        }
        count(unit, apart - foreign[unit]);
    }

    private void count(int unit, int change) {
        int before = foreign[unit];
        foreign[unit] += change;
        if (before == 0 && foreign[unit] > 0) {
            place[unit] = frontierSize;
            frontier[frontierSize++] = unit;
        } else if (before > 0 && foreign[unit] == 0) {
            int last = frontier[--frontierSize];
            frontier[place[unit]] = last;
            place[last] = place[unit];
        }
    }

    int frontierSize() {
        return frontierSize;
    }

    /** The n-th of the units that have a neighbour in another grid, in no order. */
    int frontier(int n) {
        return frontier[n];
    }

    double border() {
        return border;
    }

    double centreX(int g) {
        return massX[g] / mass[g];
    }

    double centreY(int g) {
        return massY[g] / mass[g];
    }

    /** How far a grid's load of a weight lies from the even share, in shares. */
    double deviation(int w, int g) {
        return region.share[w] > 0 ? load[w][g] / region.share[w] - 1 : 0;
    }

    /** How far one grid lies outside its bounds, over all weights, in shares. */
    double excess(int g) {
        double sum = 0;
        for (int w = 0; w < load.length; w++) {
            sum += region.excess(w, load[w][g]);
        }
        return sum;
    }

    /** How far all grids lie outside their bounds; 0 when the division keeps its tolerances. */
    double excess() {
        double sum = 0;
        for (int g = 0; g < region.grids; g++) {
            sum += excess(g);
        }
        return sum;
    }

    /** What moving a unit would add to the excess of both grids. */
    double excessAfter(int unit, int to) {
        int from = grid[unit];
        double change = 0;
        for (int w = 0; w < load.length; w++) {
            double part = region.weight[w][unit];
            change += region.excess(w, load[w][from] - part)
                    - region.excess(w, load[w][from])
                    + region.excess(w, load[w][to] + part)
                    - region.excess(w, load[w][to]);
        }
        return change;
    }

    /** Mass times distance to the centres, over all units. */
    double journey() {
        double[] cx = new double[region.grids];
        double[] cy = new double[region.grids];
        for (int g = 0; g < region.grids; g++) {
            cx[g] = centreX(g);
            cy[g] = centreY(g);
        }
        double sum = 0;
        for (int i = 0; i < region.size; i++) {
            double dx = region.x[i] - cx[grid[i]];
            double dy = region.y[i] - cy[grid[i]];
            sum += region.mass[i] * Math.sqrt(dx * dx + dy * dy);
        }
        return sum;
    }
}
