package io.gridkeeper.marketing.territory.design;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds half of a grid: grown from its outermost unit to the nearest ones, never taking a unit without which the rest
 * would fall apart, until half of the mass is reached. Leaves the division as it was.
 */
final class Halving {

    private final Division division;
    private final Region region;
    private final Joint joint;
    private final int[] units;

    Halving(Division division, int[] units) {
        this.division = division;
        region = division.region;
        joint = new Joint(division);
        this.units = units;
    }

    /** The units for the second half, which goes to an empty grid. */
    int[] half(int second) {
        int home = division.grid[units[0]];
        double wanted = 0;
        for (int unit : units) {
            wanted += region.mass[unit] / 2;
        }
        int first = outermost(home);
        var nearest = new PriorityQueue<Integer>(
                Comparator.comparingDouble((Integer unit) -> far(unit, first)).thenComparing(unit -> unit));
        var aside = new ArrayDeque<Integer>();
        boolean[] known = new boolean[region.size];
        known[first] = true;
        nearest.add(first);
        List<Integer> taken = new ArrayList<>();
        double got = 0;
        while (!nearest.isEmpty() && taken.size() < units.length - 1 && (taken.isEmpty() || got < wanted)) {
            int unit = nearest.remove();
            if (!taken.isEmpty() && (got + region.mass[unit] / 2 > wanted || !joint.mayLeave(unit))) {
                aside.add(unit);
                continue;
            }
            division.move(unit, second);
            taken.add(unit);
            got += region.mass[unit];
            nearest.addAll(aside);
            aside.clear();
            for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
                int other = region.neighbour[e];
                if (division.grid[other] == home && !known[other]) {
                    known[other] = true;
                    nearest.add(other);
                }
            }
        }
        taken.forEach(unit -> division.move(unit, home));
        return taken.stream().mapToInt(Integer::intValue).toArray();
    }

    private double far(int one, int other) {
        return Math.hypot(region.x[one] - region.x[other], region.y[one] - region.y[other]);
    }

    /** The unit farthest from the centre that the grid can spare; the farthest of all if it can spare none. */
    private int outermost(int home) {
        double x = division.centreX(home);
        double y = division.centreY(home);
        int best = units[0];
        boolean free = false;
        double most = -1;
        for (int unit : units) {
            double far = Math.hypot(region.x[unit] - x, region.y[unit] - y);
            boolean spare = (far > most || !free) && joint.mayLeave(unit);
            if ((spare && !free) || (spare == free && far > most)) {
                best = unit;
                most = far;
                free = spare || free;
            }
        }
        return best;
    }
}
