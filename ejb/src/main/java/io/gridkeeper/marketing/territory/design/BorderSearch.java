package io.gridkeeper.marketing.territory.design;

/**
 * Shortens borders and ways together: units at a border are offered to the grid next to them, over and over, and go when
 * that costs less, or now and then when it costs more (simulated annealing after Kirkpatrick, Gelatt and Vecchi, 1983;
 * for districts see D'Amico et al., 2002, and Ricca and Simeone, 2008). A unit without which its grid would fall apart
 * stays. Pinned units stay.
 */
final class BorderSearch {

    private static final double WARM = 0.35;
    private static final double COLD = 0.02;

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
    void anneal(int sweeps, DesignWatch watch) {
        double unit = temperatureUnit();
        for (int sweep = 0; sweep < sweeps && !watch.isCancelled(); sweep++) {
            double done = (double) sweep / sweeps;
            cost.stiffen(6 + 60 * done * done);
            if (sweep % 4 == 3) {
                cost.moveCentres();
                cost.learn(0.1);
            }
            sweep(unit * WARM * Math.pow(COLD / WARM, done), false);
        }
        for (int sweep = 0; sweep < 3; sweep++) {
            sweep(0, false);
        }
    }

    /** Takes every move that costs less and does not leave the tolerances further. */
    void tighten(int sweeps, DesignWatch watch) {
        for (int sweep = 0; sweep < sweeps && !watch.isCancelled(); sweep++) {
            cost.moveCentres();
            if (sweep(0, true) == 0) {
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

    private int sweep(double temperature, boolean bounded) {
        int moved = 0;
        int tries = division.frontierSize();
        for (int n = 0; n < tries && division.frontierSize() > 0; n++) {
            int unit = division.frontier(dice.below(division.frontierSize()));
            int degree = region.offset[unit + 1] - region.offset[unit];
            int to = division.grid[region.neighbour[region.offset[unit] + dice.below(degree)]];
            if (to == division.grid[unit] || pinned[unit]) {
                continue;
            }
            if (accepts(unit, to, temperature, bounded) && joint.mayLeave(unit)) {
                division.move(unit, to);
                moved++;
            }
        }
        return moved;
    }

    private boolean accepts(int unit, int to, double temperature, boolean bounded) {
        if (bounded) {
            return cost.plain(unit, to) + cost.priced(unit, to) < 0 && division.excessAfter(unit, to) <= 0;
        }
        double more = cost.full(unit, to);
        return more < 0 || temperature > 0 && dice.share() < Math.exp(-more / temperature);
    }
}
