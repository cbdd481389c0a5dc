package io.gridkeeper.marketing.territory.design;

import java.util.List;

/**
 * The basic units: where each stands, in metres on a plane, and what it weighs. The first weight also counts as the
 * people to be reached: centres and distances are told by it.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Units(double[] x, double[] y, List<Weight> weights) {

    public Units {
        x = x.clone();
        y = y.clone();
        weights = List.copyOf(weights);
        if (x.length == 0 || x.length != y.length || weights.isEmpty()) {
            throw new IllegalArgumentException("units need places and at least one weight");
        }
        for (Weight weight : weights) {
            if (weight.values().length != x.length) {
                throw new IllegalArgumentException("weight " + weight.name() + " does not cover every unit");
            }
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                throw new IllegalArgumentException("unit " + i + " stands nowhere");
            }
        }
    }

    public int size() {
        return x.length;
    }

    public Weight first() {
        return weights.getFirst();
    }
}
