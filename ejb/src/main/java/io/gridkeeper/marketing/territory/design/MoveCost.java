package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/**
 * What moving a unit to another grid costs, in metres walked by all: the way to the new centre, the border, leaving
 * today's grid, and balance. Balance is bought by prices that learn and a penalty that holds them steady (method of
 * multipliers): within a part of the tolerance both are silent, so loose tolerances are used for shorter ways.
 */
final class MoveCost {

    private static final double INNER = 0.6;
    private static final double DRAG = 8;

    final Division division;
    private final Region region;
    private final double[] x;
    private final double[] y;
    private final double perMetre;
    private final double perMass;
    private final double[] low;
    private final double[] high;
    private final double[][] up;
    private final double[][] down;
    private final double mean;
    private final double gridJourney;
    private double stiffness;

    /** The border counts so much against the way: 0.2 makes a fifth of all cost its length. */
    MoveCost(Division division, double borderPart, double reluctance) {
        this.division = division;
        region = division.region;
        x = new double[region.grids];
        y = new double[region.grids];
        double journey = division.journey();
        double mass = Arrays.stream(region.mass).sum();
        mean = journey / mass;
        gridJourney = journey / region.grids;
        perMetre = division.border() > 0
                ? Math.min(borderPart * journey / division.border(), DRAG * mass / region.size)
                : 0;
        perMass = reluctance * mean;
        int weights = region.weight.length;
        low = new double[weights];
        high = new double[weights];
        for (int w = 0; w < weights; w++) {
            if (region.share[w] > 0) {
                low[w] = -INNER * Math.max(0, 1 - region.least[w] / region.share[w]);
                high[w] = INNER * Math.max(0, region.most[w] / region.share[w] - 1);
            }
        }
        up = new double[weights][region.grids];
        down = new double[weights][region.grids];
        moveCentres();
        learnFirstPrices();
    }

    void moveCentres() {
        for (int g = 0; g < region.grids; g++) {
            x[g] = division.centreX(g);
            y[g] = division.centreY(g);
        }
    }

    double perMetre() {
        return perMetre;
    }

    /** What a grid's people walk in all. */
    double gridJourney() {
        return gridJourney;
    }

    /** How hard the penalty pulls: at 1 a grid one share too heavy costs twice its mean way a head. */
    void stiffen(double stiff) {
        stiffness = stiff * gridJourney();
    }

    private void learnFirstPrices() {
        double[] price = new GridGraph(division).prices();
        double mass = Arrays.stream(region.mass).sum() / region.grids;
        for (int w = 0; w < up.length; w++) {
            for (int g = 0; g < region.grids; g++) {
                up[w][g] = Math.max(0, price[g]) * mass / up.length;
                down[w][g] = Math.max(0, -price[g]) * mass / up.length;
            }
        }
    }

    /** Prices rise where a grid is too heavy for its inner bounds and fall where it is too light. */
    void learn(double step) {
        for (int w = 0; w < up.length; w++) {
            for (int g = 0; g < region.grids; g++) {
                double deviation = division.deviation(w, g);
                up[w][g] = Math.max(0, up[w][g] + step * gridJourney * (deviation - high[w]));
                down[w][g] = Math.max(0, down[w][g] + step * gridJourney * (low[w] - deviation));
            }
        }
    }

    /** Way, border and reluctance, without balance. */
    double plain(int unit, int to) {
        int from = division.grid[unit];
        double border = 0;
        for (int e = region.offset[unit]; e < region.offset[unit + 1]; e++) {
            int there = division.grid[region.neighbour[e]];
            if (there == from) {
                border += region.border[e];
            } else if (there == to) {
                border -= region.border[e];
            }
        }
        double cost = region.mass[unit] * (distance(unit, to) - distance(unit, from)) + perMetre * border;
        int present = region.present[unit];
        if (perMass > 0 && present >= 0) {
            cost += perMass * region.mass[unit] * ((from == present ? 1 : 0) - (to == present ? 1 : 0));
        }
        return cost;
    }

    private double distance(int unit, int g) {
        double dx = region.x[unit] - x[g];
        double dy = region.y[unit] - y[g];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** What the prices say to a move. */
    double priced(int unit, int to) {
        int from = division.grid[unit];
        double cost = 0;
        for (int w = 0; w < up.length; w++) {
            if (region.share[w] > 0) {
                double part = region.weight[w][unit] / region.share[w];
                cost += part * (up[w][to] - down[w][to] - up[w][from] + down[w][from]);
            }
        }
        return cost;
    }

    /** Everything. */
    double full(int unit, int to) {
        int from = division.grid[unit];
        double cost = plain(unit, to) + priced(unit, to);
        for (int w = 0; w < up.length; w++) {
            if (region.share[w] > 0) {
                double part = region.weight[w][unit] / region.share[w];
                double there = division.deviation(w, to);
                double here = division.deviation(w, from);
                cost += stiffness
                        * (penalty(w, there + part) - penalty(w, there) + penalty(w, here - part) - penalty(w, here));
            }
        }
        return cost;
    }

    private double penalty(int w, double deviation) {
        double beyond = Math.max(0, Math.max(deviation - high[w], low[w] - deviation));
        return beyond * beyond;
    }
}
