package io.gridkeeper.marketing.territory.design;

/** The centres of a diagram and what each adds to its pull: square metres by which it reaches further. */
final class Sites {

    final double[] x;
    final double[] y;
    final double[] pull;

    Sites(int grids) {
        x = new double[grids];
        y = new double[grids];
        pull = new double[grids];
    }

    int size() {
        return x.length;
    }

    /** Another order of the same sites: the n-th becomes number {@code at[n]}. */
    Sites renumbered(int[] at) {
        Sites other = new Sites(size());
        for (int g = 0; g < size(); g++) {
            other.x[at[g]] = x[g];
            other.y[at[g]] = y[g];
            other.pull[at[g]] = pull[g];
        }
        return other;
    }
}
