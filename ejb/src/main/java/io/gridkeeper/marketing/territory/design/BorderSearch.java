package io.gridkeeper.marketing.territory.design;

import java.util.function.BooleanSupplier;

/**
 * Shortens borders and ways together: units at a border are offered to the grid next to them, over and over, and go when
 * that costs less, or now and then when it costs more (simulated annealing after Kirkpatrick, Gelatt and Vecchi, 1983;
 * for districts see D'Amico et al., 2002, and Ricca and Simeone, 2008). A unit without which its grid would fall apart
 * stays. Pinned units stay.
 */
final class BorderSearch {

    private static final double WARM = 0.35;
    private static final double COLD = 0.02;
    private static final double SOFT = 6;
    private static final double HARD = 1000;
    private static final double HARD_TOGETHER = 300;
    private static final double LESSON = 0.2;

    private final Division division;
    private final Region region;
    private final boolean[] pinned;
    private final MoveCost cost;
    private final Joint joint;
    private final Dice dice;

    BorderSearch(MoveCost cost, boolean[] pinned, Dice dice) {
        this.cost = cost;
        this.pinned = pinned;
        this.dice = dice;
        division = cost.division;
        region = division.region;
        joint = new Joint(division);
    }

    /** Anneals in so many sweeps over the borders; may leave the tolerances by a little. */
    void anneal(int sweeps, BooleanSupplier cancelled) {
        double unit = temperatureUnit();
        double hard = region.weight.length == 1 ? HARD : HARD_TOGETHER;
        for (int sweep = 0; sweep < sweeps && !cancelled.getAsBoolean(); sweep++) {
            double done = (double) sweep / sweeps;
            double stiffness = SOFT + hard * done * done;
            cost.stiffen(stiffness);
            if (sweep % 4 == 3) {
                cost.moveCentres();
                cost.learn(LESSON * stiffness);
            }
            sweep(unit * WARM * Math.pow(COLD / WARM, done), false, done > 0.5);
        }
        for (int sweep = 0; sweep < 6; sweep++) {
            sweep(0, false, true);
        }
    }

    /** Takes every move that costs less and does not leave the tolerances further. */
    void tighten(int sweeps, BooleanSupplier cancelled) {
        for (int sweep = 0; sweep < sweeps && !cancelled.getAsBoolean(); sweep++) {
            cost.moveCentres();
            if (sweep(0, true, false) == 0) {
                break;
            }
        }
    }

    private double temperatureUnit() {
        double length = 0;
        int edges = 0;
        for (int n = 0; n < division.frontierSize(); n++) {
            int unit = division.frontier(n);
            for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
                length += region.border[e];
                edges++;
            }
        }
        return edges == 0 ? 0 : cost.perMetre() * length / edges;
    }

    private int sweep(double temperature, boolean bounded, boolean swapping) {
        int moved = 0;
        int tries = division.frontierSize();
        for (int n = 0; n < tries && division.frontierSize() > 0; n++) {
            int unit = division.frontier(dice.below(division.frontierSize()));
            int to = division.grid[anyNeighbour(unit)];
            if (to == division.grid[unit] || pinned[unit]) {
                continue;
            }
            if (bounded ? isFreeGain(unit, to) : accepts(cost.full(unit, to), temperature)) {
                if (joint.mayLeave(unit)) {
                    division.move(unit, to);
                    moved++;
                }
            } else if (swapping && !bounded && swap(unit, to, temperature)) {
                moved++;
            }
        }
        return moved;
    }

    private int anyNeighbour(int unit) {
        int first = region.offset[unit];
        return region.neighbour[first + dice.below(region.offset[unit + 1] - first)];
    }

    private boolean isFreeGain(int unit, int to) {
        return cost.plain(unit, to) + cost.priced(unit, to) < 0 && division.excessAfter(unit, to) <= 0;
    }

    private boolean accepts(double more, double temperature) {
        return more < 0 || (temperature > 0 && dice.share() < Math.exp(-more / temperature));
    }

    /** Gives a unit away against one from nearby across the border, where one alone would upset the balance. */
    private boolean swap(int unit, int to, double temperature) {
        int from = division.grid[unit];
        int back = anyNeighbour(anyNeighbour(anyNeighbour(unit)));
        if (division.grid[back] != to || pinned[back] || !touches(back, from)) {
            return false;
        }
        double more = cost.full(unit, to);
        if (!joint.mayLeave(unit)) {
            return false;
        }
        division.move(unit, to);
        if (touches(back, from) && accepts(more + cost.full(back, from), temperature) && joint.mayLeave(back)) {
            division.move(back, from);
            return true;
        }
        division.move(unit, from);
        return false;
    }

    private boolean touches(int unit, int g) {
        for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
            if (division.grid[region.neighbour[e]] == g) {
                return true;
            }
        }
        return false;
    }
}
