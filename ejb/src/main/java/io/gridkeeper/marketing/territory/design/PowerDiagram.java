package io.gridkeeper.marketing.territory.design;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Places centres so that the cells of their power diagram hold nearly the same load, and each centre is the centre of
 * mass of its cell: Lloyd's steps with pulls that follow the load. After Aurenhammer, Hoffmann and Aronov (1998), who
 * show that such pulls exist for any capacities, and Balzer and Deussen (2005), who move centre and pull together.
 * The step of a pull is the one that would even the load of a round cell among like cells: moving all of a cell's border
 * out changes its load by half the change of pull over its mean squared distance, halved again by its neighbours. Where
 * a town lies across the border that is far too long, so a stride that overshoots is halved (as in Rprop).
 */
final class PowerDiagram {

    private static final double FIRST_STRIDE = 0.7;
    private static final double LONGEST_STRIDE = 1.5;

    private final Cloud cloud;
    private final Sites sites;
    private final NearestSite nearest;
    private final int[] cell;
    private final double[] load;
    private final double[] mass;
    private final double[] spread;
    private final double[] stride;
    private final double[] lacked;

    PowerDiagram(Cloud cloud, Sites start) {
        this.cloud = cloud;
        sites = start;
        nearest = new NearestSite(cloud);
        cell = new int[cloud.size];
        load = new double[start.size()];
        mass = new double[start.size()];
        spread = new double[start.size()];
        stride = new double[start.size()];
        Arrays.fill(stride, FIRST_STRIDE);
        lacked = new double[start.size()];
        measure();
    }

    Sites sites() {
        return sites;
    }

    /** The site of each point, by the last step. */
    int[] cells() {
        return cell;
    }

    void steps(int count, boolean moveCentres, BooleanSupplier cancelled) {
        for (int step = 0; step < count && !cancelled.getAsBoolean(); step++) {
            if (moveCentres) {
                moveCentres();
            }
            pull();
            measure();
        }
    }

    private void measure() {
        nearest.assign(sites, cell);
        Arrays.fill(load, 0);
        Arrays.fill(mass, 0);
        Arrays.fill(spread, 0);
        for (int i = 0; i < cloud.size; i++) {
            int g = cell[i];
            double dx = cloud.x[i] - sites.x[g];
            double dy = cloud.y[i] - sites.y[g];
            load[g] += cloud.load[i];
            mass[g] += cloud.mass[i];
            spread[g] += cloud.mass[i] * (dx * dx + dy * dy);
        }
    }

    private void moveCentres() {
        double[] x = new double[load.length];
        double[] y = new double[load.length];
        for (int i = 0; i < cloud.size; i++) {
            x[cell[i]] += cloud.mass[i] * cloud.x[i];
            y[cell[i]] += cloud.mass[i] * cloud.y[i];
        }
        for (int g = 0; g < load.length; g++) {
            if (mass[g] > 0) {
                sites.x[g] = x[g] / mass[g];
                sites.y[g] = y[g] / mass[g];
            }
        }
    }

    private void pull() {
        double mean = Arrays.stream(spread).sum() / Arrays.stream(mass).sum();
        double sum = 0;
        for (int g = 0; g < load.length; g++) {
            double scale = mass[g] > 0 && spread[g] > 0 ? spread[g] / mass[g] : mean;
            double lack = Math.max(-0.6, Math.min(0.6, 1 - load[g]));
            stride[g] = Math.min(LONGEST_STRIDE, stride[g] * (lack * lacked[g] < 0 ? 0.5 : 1.1));
            lacked[g] = lack;
            sites.pull[g] += stride[g] * 4 * scale * lack;
            sum += sites.pull[g];
        }
        for (int g = 0; g < load.length; g++) {
            sites.pull[g] -= sum / load.length;
        }
    }

    /** Mean distance, made worse by what is out of balance: the smaller the better a start. */
    double score() {
        double journey = 0;
        double total = 0;
        for (int i = 0; i < cloud.size; i++) {
            double dx = cloud.x[i] - sites.x[cell[i]];
            double dy = cloud.y[i] - sites.y[cell[i]];
            journey += cloud.mass[i] * Math.sqrt(dx * dx + dy * dy);
            total += cloud.mass[i];
        }
        double uneven = 0;
        for (double one : load) {
            uneven += Math.abs(one - 1);
        }
        return journey / total * (1 + uneven / load.length);
    }
}
