package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/**
 * What two neighbouring grids give each other: single units, and pairs that go both ways when only the difference of two
 * units fits. Chooses by what remains to be carried and by cost, and never splits a grid.
 */
final class Trade {

    private static final int CHOICE = 48;
    private static final double PRICE = 60;
    private static final int LISTS = 8;
    private static final double FAR = 1e200;
    private static final double WORTH = 0.6;

    private final MoveCost cost;
    private final Division division;
    private final Region region;
    private final boolean[] pinned;
    private final Joint joint;
    private final double price;
    private final double tolerance;
    private int[] start;
    private int[] stock;
    private int[] chosen = new int[0];
    private double best;

    Trade(MoveCost cost, boolean[] pinned) {
        this.cost = cost;
        this.pinned = pinned;
        division = cost.division;
        region = division.region;
        joint = new Joint(division);
        tolerance = tolerance(region);
        price = PRICE * cost.gridJourney();
        start = new int[region.grids + 1];
        stock = new int[0];
    }

    /** Notes for each grid the units at its borders; to be renewed before each round. */
    void gather() {
        start = new int[region.grids + 1];
        for (int n = 0; n < division.frontierSize(); n++) {
            start[division.grid[division.frontier(n)] + 1]++;
        }
        for (int g = 0; g < region.grids; g++) {
            start[g + 1] += start[g];
        }
        int[] next = start.clone();
        stock = new int[division.frontierSize()];
        for (int n = 0; n < division.frontierSize(); n++) {
            int unit = division.frontier(n);
            stock[next[division.grid[unit]]++] = unit;
        }
    }

    /**
     * Carries a flow, in shares of each weight, from one grid to the other as nearly as units allow.
     *
     * @param part flows below such a part of the tolerance are left alone
     */
    void carry(int from, int to, double[] flow, double part) {
        double quiet = tolerance * tolerance * part * part;
        double[] rest = flow.clone();
        boolean carried = true;
        for (int list = 0; list < LISTS && carried && square(rest) > quiet; list++) {
            Offers out = offers(from, to);
            Offers in = offers(to, from);
            carried = false;
            for (int n = 0; n < CHOICE && square(rest) > quiet && single(out, in, rest); n++) {
                carried = true;
            }
            for (int n = 0; n < 3 && square(rest) > quiet && pair(out, in, rest); n++) {
                carried = true;
            }
        }
    }

    /** How wide the narrowest tolerance is, in shares. */
    private static double tolerance(Region region) {
        double least = 1;
        for (int w = 0; w < region.share.length; w++) {
            if (region.share[w] > 0) {
                least = Math.min(least, (region.most[w] - region.least[w]) / region.share[w]);
            }
        }
        return Math.max(1e-6, least);
    }

    private static double square(double[] rest) {
        double sum = 0;
        for (double one : rest) {
            sum += one * one;
        }
        return sum;
    }

    private Offers offers(int from, int to) {
        int[] found = new int[start[from + 1] - start[from]];
        double[] costs = new double[found.length];
        int count = 0;
        for (int n = start[from]; n < start[from + 1]; n++) {
            int unit = stock[n];
            if (division.grid[unit] == from && !pinned[unit] && touches(unit, to)) {
                found[count] = unit;
                costs[count++] = cost.plain(unit, to);
            }
        }
        int[] order = Offers.cheapestFirst(costs, count);
        int[] units = new int[Math.min(CHOICE, count)];
        double[] prices = new double[units.length];
        int size = 0;
        for (int n = 0; n < count && size < units.length; n++) {
            int at = order[n];
            if (joint.mayLeave(found[at])) {
                units[size] = found[at];
                prices[size++] = costs[at];
            }
        }
        return new Offers(from, to, Arrays.copyOf(units, size), prices);
    }

    private boolean touches(int unit, int g) {
        for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
            if (division.grid[region.neighbour[e]] == g) {
                return true;
            }
        }
        return false;
    }

    /** How much nearer to nothing the rest comes when it is lessened by one unit and given another back. */
    private double reduction(double[] rest, int given, int back) {
        double sum = 0;
        for (int w = 0; w < rest.length; w++) {
            double part = 0;
            if (region.share[w] > 0) {
                part += given < 0 ? 0 : region.weight[w][given] / region.share[w];
                part -= back < 0 ? 0 : region.weight[w][back] / region.share[w];
            }
            sum += part * (2 * rest[w] - part);
        }
        return sum;
    }

    private void lessen(double[] rest, int unit, int sign) {
        for (int w = 0; w < rest.length; w++) {
            if (region.share[w] > 0) {
                rest[w] -= sign * region.weight[w][unit] / region.share[w];
            }
        }
    }

    private boolean single(Offers out, Offers in, double[] rest) {
        for (int attempt = 0; attempt < 4; attempt++) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int n = 0; n < out.size() + in.size(); n++) {
                boolean back = n >= out.size();
                int at = back ? n - out.size() : n;
                int unit = back ? in.units()[at] : out.units()[at];
                double gain = unit < 0 ? 0 : reduction(rest, back ? -1 : unit, back ? unit : -1);
                double value = (back ? in.costs()[at] : out.costs()[at]) - price * gain;
                if (gain > 0 && value < least) {
                    best = n;
                    least = value;
                }
            }
            if (best < 0) {
                return false;
            }
            boolean back = best >= out.size();
            Offers list = back ? in : out;
            int unit = list.units()[back ? best - out.size() : best];
            list.drop(back ? best - out.size() : best);
            if (touches(unit, list.to()) && joint.mayLeave(unit)) {
                division.move(unit, list.to());
                lessen(rest, unit, back ? -1 : 1);
                return true;
            }
        }
        return false;
    }

    private boolean pair(Offers out, Offers in, double[] rest) {
        double worth = square(rest) * WORTH;
        for (int attempt = 0; attempt < 4; attempt++) {
            int given = -1;
            int back = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int one = 0; one < out.size(); one++) {
                for (int other = 0; other < in.size() && out.units()[one] >= 0; other++) {
                    double gain = in.units()[other] < 0 ? 0 : reduction(rest, out.units()[one], in.units()[other]);
                    double value = out.costs()[one] + in.costs()[other];
                    if (gain > worth && value < least) {
                        given = one;
                        back = other;
                        least = value;
                    }
                }
            }
            if (given < 0) {
                return false;
            }
            if (exchange(out.units()[given], out.to(), in.units()[back], out.from())) {
                lessen(rest, out.units()[given], 1);
                lessen(rest, in.units()[back], -1);
                out.drop(given);
                in.drop(back);
                return true;
            }
            out.drop(given);
        }
        return false;
    }

    /** Both units change sides, or neither. */
    private boolean exchange(int given, int to, int back, int from) {
        if (!touches(given, to) || !joint.mayLeave(given)) {
            return false;
        }
        division.move(given, to);
        if (touches(back, from) && joint.mayLeave(back)) {
            division.move(back, from);
            return true;
        }
        division.move(given, from);
        return false;
    }

    /** Trades with neighbours as long as they lessen what lies outside the bounds; false when none did. */
    boolean relieve(int g, int[] neighbours) {
        boolean any = false;
        for (int turn = 0; turn < 20 && division.excess(g) > 0; turn++) {
            best = 0;
            chosen = new int[0];
            for (int other : neighbours) {
                consider(offers(g, other), offers(other, g));
            }
            if (chosen.length == 0 || !apply(g, chosen[0], chosen[1], chosen[2])) {
                return any;
            }
            any = true;
        }
        return any;
    }

    /** The cheapest trade that takes most of the excess away, or else the one that takes away most. */
    private void consider(Offers out, Offers in) {
        double enough = -WORTH * division.excess(out.from());
        for (int one = -1; one < out.size(); one++) {
            for (int two = -1; two < in.size(); two++) {
                int given = one < 0 ? -1 : out.units()[one];
                int back = two < 0 ? -1 : in.units()[two];
                double change = excessAfter(out.from(), out.to(), given, back);
                double costs = (one < 0 ? 0 : out.costs()[one]) + (two < 0 ? 0 : in.costs()[two]);
                double value = change <= enough ? costs : FAR * (1 + change);
                if (change < -1e-12 && (chosen.length == 0 || value < best)) {
                    best = value;
                    chosen = new int[] {out.to(), given, back};
                }
            }
        }
    }

    private boolean apply(int g, int partner, int given, int back) {
        if (given >= 0 && back >= 0) {
            return exchange(given, partner, back, g);
        }
        division.move(given >= 0 ? given : back, given >= 0 ? partner : g);
        return true;
    }

    private double excessAfter(int g, int other, int out, int in) {
        double change = 0;
        for (int w = 0; w < region.weight.length; w++) {
            double part = (out < 0 ? 0 : region.weight[w][out]) - (in < 0 ? 0 : region.weight[w][in]);
            double here = division.load[w][g];
            double there = division.load[w][other];
            change += region.excess(w, here - part)
                    - region.excess(w, here)
                    + region.excess(w, there + part)
                    - region.excess(w, there);
        }
        return change;
    }
}
