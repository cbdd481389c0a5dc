package io.gridkeeper.marketing.territory.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every unit in exactly one grid.
 *
 * @param assignment the grid of each unit
 * @param centreX where the people of each grid have their middle
 * @param limits what kept the plan from what was asked; empty when all of it is kept
 */
@SuppressWarnings("ArrayRecordComponent")
public record DesignPlan(int[] assignment, double[] centreX, double[] centreY, Figures figures, List<Limit> limits)
        implements DesignOutcome {

    /** What can come in the way. */
    public enum Obstacle {
        /** Grids outside the tolerance of a weight; the units named are so heavy that they leave little choice. */
        TOLERANCE,
        /** It was stopped before its end. */
        CANCELLED
    }

    /** One thing that is not as asked. */
    public record Limit(Obstacle obstacle, String weight, List<Integer> grids, List<Integer> units) {}

    static DesignPlan of(DesignProblem problem, int[] assignment, boolean cancelled) {
        double[][] centres = Figures.centres(problem, assignment);
        List<Limit> limits = new ArrayList<>();
        for (Weight weight : problem.units().weights()) {
            Limit limit = outside(problem, weight, assignment);
            if (!limit.grids().isEmpty()) {
                limits.add(limit);
            }
        }
        if (cancelled) {
            limits.add(new Limit(Obstacle.CANCELLED, "", List.of(), List.of()));
        }
        return new DesignPlan(assignment, centres[0], centres[1], Figures.of(problem, assignment), List.copyOf(limits));
    }

    private static Limit outside(DesignProblem problem, Weight weight, int[] assignment) {
        double share = problem.share(weight);
        double[] load = new double[problem.grids()];
        for (int i = 0; i < assignment.length; i++) {
            load[assignment[i]] += weight.values()[i];
        }
        List<Integer> grids = IntStream.range(0, load.length)
                .filter(g -> share > 0 && (load[g] > weight.most(share) || load[g] < weight.least(share)))
                .boxed()
                .toList();
        double room = weight.most(share) - weight.least(share);
        boolean[] named = new boolean[load.length];
        grids.forEach(g -> named[g] = true);
        List<Integer> units = IntStream.range(0, assignment.length)
                .filter(i -> named[assignment[i]] && weight.values()[i] > room)
                .boxed()
                .toList();
        return new Limit(Obstacle.TOLERANCE, weight.name(), grids, units);
    }
}
