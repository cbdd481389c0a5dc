package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;

/**
 * First centres: the cloud is cut in two across its longer extent so that both sides hold as much load as the grids they
 * get, and so on until each piece has one grid. Balanced over long distances from the start, which is what the
 * power diagram's steps are slow at. (Recursive bisection after Berger and Bokhari, 1987; the cut is turned at random so
 * that other seeds give other starts.)
 */
final class Bisection {

    private final Cloud cloud;
    private final Dice dice;
    private final int[] point;
    private final double[] key;
    private final Sites sites;
    private int placed;

    private Bisection(Cloud cloud, int grids, Dice dice) {
        this.cloud = cloud;
        this.dice = dice;
        point = new int[cloud.size];
        Arrays.setAll(point, i -> i);
        key = new double[cloud.size];
        sites = new Sites(grids);
    }

    static Sites sites(Cloud cloud, int grids, Dice dice) {
        Bisection bisection = new Bisection(cloud, grids, dice);
        bisection.cut(0, cloud.size, grids);
        return bisection.sites;
    }

    private void cut(int from, int to, int grids) {
        if (grids == 1) {
            place(from, to);
            return;
        }
        int first = grids / 2;
        sortAcross(from, to);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += cloud.load[point[i]];
        }
        double wanted = sum * first / grids;
        int at = from;
        double taken = 0;
        int last = to - (to - from > grids ? grids - first : 0);
        while (at < last && (taken < wanted || at - from < first)) {
            taken += cloud.load[point[at++]];
        }
        cut(from, at, first);
        cut(at, to, grids - first);
    }

    private void place(int from, int to) {
        double mass = 0;
        double x = 0;
        double y = 0;
        for (int i = from; i < to; i++) {
            int p = point[i];
            mass += cloud.mass[p];
            x += cloud.mass[p] * cloud.x[p];
            y += cloud.mass[p] * cloud.y[p];
        }
        if (mass > 0) {
            sites.x[placed] = x / mass;
            sites.y[placed] = y / mass;
        } else {
            int any = point[dice.below(point.length)];
            sites.x[placed] = cloud.x[any];
            sites.y[placed] = cloud.y[any];
        }
        placed++;
    }

    /** Sorts a piece along the main axis of its mass, turned by up to 30 degrees. */
    private void sortAcross(int from, int to) {
        double angle = axis(from, to) + (dice.share() - 0.5) * Math.PI / 3;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        long[] order = new long[to - from];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            key[i] = cloud.x[point[i]] * cos + cloud.y[point[i]] * sin;
            low = Math.min(low, key[i]);
            high = Math.max(high, key[i]);
        }
        double scale = high > low ? ((1L << 31) - 1) / (high - low) : 0;
        for (int i = from; i < to; i++) {
            order[i - from] = ((long) ((key[i] - low) * scale) << 31) | point[i];
        }
        Arrays.sort(order);
        for (int i = from; i < to; i++) {
            point[i] = (int) (order[i - from] & 0x7FFFFFFFL);
        }
    }

    private double axis(int from, int to) {
        double mass = 1e-300;
        double mx = 0;
        double my = 0;
        for (int i = from; i < to; i++) {
            int p = point[i];
            mass += cloud.mass[p];
            mx += cloud.mass[p] * cloud.x[p];
            my += cloud.mass[p] * cloud.y[p];
        }
        mx /= mass;
        my /= mass;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = from; i < to; i++) {
            int p = point[i];
            double dx = cloud.x[p] - mx;
            double dy = cloud.y[p] - my;
            xx += cloud.mass[p] * dx * dx;
            xy += cloud.mass[p] * dx * dy;
            yy += cloud.mass[p] * dy * dy;
        }
        return Math.atan2(2 * xy, xx - yy) / 2;
    }
}
