package io.gridkeeper.marketing.territory.design;

/**
 * Weighted points for placing centres: the units of a region, or every few neighbours along its Hilbert curve drawn
 * together into one, which is coarse enough to try many starts. Load is the mean of all weights in shares, so it sums to
 * the number of grids.
 */
final class Cloud {

    final int size;
    final double[] x;
    final double[] y;
    final double[] mass;
    final double[] load;

    private Cloud(int size) {
        this.size = size;
        x = new double[size];
        y = new double[size];
        mass = new double[size];
        load = new double[size];
    }

    /** Draws so many units together into one point; 1 keeps every unit. */
    static Cloud of(Region region, int together) {
        Cloud cloud = new Cloud((region.size + together - 1) / together);
        for (int i = 0; i < region.size; i++) {
            int at = i / together;
            cloud.mass[at] += region.mass[i];
            cloud.x[at] += region.mass[i] * region.x[i];
            cloud.y[at] += region.mass[i] * region.y[i];
            cloud.load[at] += load(region, i);
        }
        for (int at = 0; at < cloud.size; at++) {
            cloud.x[at] /= cloud.mass[at];
            cloud.y[at] /= cloud.mass[at];
        }
        return cloud;
    }

    private static double load(Region region, int unit) {
        double sum = 0;
        int counted = 0;
        for (int w = 0; w < region.weight.length; w++) {
            if (region.share[w] > 0) {
                sum += region.weight[w][unit] / region.share[w];
                counted++;
            }
        }
        return counted == 0 ? (double) region.grids / region.size : sum / counted;
    }
}
