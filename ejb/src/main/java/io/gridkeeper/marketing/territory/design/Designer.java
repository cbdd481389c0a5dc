package io.gridkeeper.marketing.territory.design;

import io.gridkeeper.marketing.territory.design.DesignProgress.Checkpoint;
import io.gridkeeper.marketing.territory.design.DesignProgress.Stage;
import io.gridkeeper.marketing.territory.design.Impossible.Culprit;
import io.gridkeeper.marketing.territory.design.Impossible.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Divides a market into contiguous, compact, balanced grids, or proves that it cannot be done. One call is one design;
 * it uses the cores of the common pool for the placing and one for the rest.
 */
public final class Designer {

    private static final int SMALL = 4_000;
    private static final int ATTEMPTS = 8;

    private final DesignProblem problem;
    private final DesignWatch watch;
    private final int[] assignment;
    private double excess;

    private Designer(DesignProblem problem, DesignWatch watch) {
        this.problem = problem;
        this.watch = watch;
        assignment = new int[problem.units().size()];
        Arrays.fill(assignment, Wishes.NONE);
    }

    public static DesignOutcome design(DesignProblem problem, DesignWatch watch) {
        return new Designer(problem, watch).run(null);
    }

    /** Goes on from a checkpoint of the same problem: its division is joined, shortened and balanced once more. */
    public static DesignOutcome resume(DesignProblem problem, Checkpoint from, DesignWatch watch) {
        if (from.assignment().length != problem.units().size()) {
            throw new IllegalArgumentException("the checkpoint is of another problem");
        }
        return new Designer(problem, watch).run(from.assignment());
    }

    private DesignOutcome run(int @Nullable [] from) {
        NeighbourGraph graph = problem.graph().without(problem.wishes().barriers());
        Feasibility feasibility = new Feasibility(problem, graph);
        int[] grids = feasibility.allot();
        if (!feasibility.culprits().isEmpty()) {
            return new Impossible(feasibility.culprits());
        }
        int[][] parts = feasibility.parts();
        int[][] ids = new Numbering(problem, from).share(parts, grids);
        for (int p = 0; p < parts.length; p++) {
            Region region = Region.of(problem, graph, parts[p], ids[p]);
            Optional<Division> division = divide(region, from, p, parts.length);
            if (division.isEmpty()) {
                return new Impossible(List.of(Culprit.of(Reason.FIXED_APART, fixedUnits(region))));
            }
            accept(division.get());
        }
        int[] numbered = from == null ? Numbering.likePresent(problem, assignment) : assignment;
        boolean cancelled = watch.isCancelled();
        DesignPlan plan = DesignPlan.of(problem, numbered, cancelled);
        watch.progress(new DesignProgress(Stage.DONE, 1, new Checkpoint(numbered.clone(), excess)));
        return plan;
    }

    private static List<Integer> fixedUnits(Region region) {
        return IntStream.range(0, region.size)
                .filter(i -> region.fixed[i] >= 0)
                .map(i -> region.unitId[i])
                .sorted()
                .boxed()
                .toList();
    }

    private void accept(Division division) {
        Region region = division.region;
        for (int i = 0; i < region.size; i++) {
            assignment[region.unitId[i]] = region.gridId[division.grid[i]];
        }
        excess += division.excess();
    }

    private Optional<Division> divide(Region region, int @Nullable [] from, int part, int parts) {
        Telling telling = new Telling(part, parts);
        double reluctance = problem.wishes().reluctance();
        if (from != null || problem.wishes().startFromPresent()) {
            RegionDesign design = new RegionDesign(region, reluctance, new Dice(problem.seed() + part), telling);
            return design.design(from != null ? design.grown(local(region, from)) : design.present());
        }
        int attempts = region.size <= SMALL && region.grids > 1 ? ATTEMPTS : 1;
        return IntStream.range(0, attempts)
                .parallel()
                .mapToObj(n -> attempt(region, problem.seed() + part + 1_000_003L * n, telling))
                .sequential()
                .flatMap(Optional::stream)
                .reduce((one, other) -> RegionDesign.score(other) < RegionDesign.score(one) ? other : one);
    }

    private static Optional<Division> attempt(Region region, long seed, RegionDesign.Reporter telling) {
        RegionDesign design = new RegionDesign(region, 0, new Dice(seed), telling);
        return design.design(design.place());
    }

    private static int[] local(Region region, int[] from) {
        return Arrays.stream(region.unitId)
                .map(unit -> region.localGrid(from[unit]))
                .toArray();
    }

    /** Tells the caller about the region that is being divided, together with those that are done. */
    private final class Telling implements RegionDesign.Reporter {

        private final int part;
        private final int parts;
        private double best = Double.POSITIVE_INFINITY;
        private double furthest;

        Telling(int part, int parts) {
            this.part = part;
            this.parts = parts;
        }

        @Override
        public boolean isCancelled() {
            return watch.isCancelled();
        }

        @Override
        public synchronized void reached(Stage stage, double done, Division division) {
            furthest = Math.max(furthest, done);
            double score = RegionDesign.score(division);
            if (score < best) {
                best = score;
                Region region = division.region;
                for (int i = 0; i < region.size; i++) {
                    assignment[region.unitId[i]] = region.gridId[division.grid[i]];
                }
            }
            watch.progress(new DesignProgress(
                    stage,
                    (part + furthest) / parts * 0.99,
                    new Checkpoint(assignment.clone(), excess + division.excess())));
        }
    }
}
