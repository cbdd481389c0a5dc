package io.gridkeeper.marketing.territory.design;

import io.gridkeeper.marketing.territory.design.DesignProgress.Stage;
import java.util.Arrays;
import java.util.Optional;

/** The stages of one attempt at a region, from the start to a division within its tolerances. */
final class RegionDesign {

    /** How much the border counts beside the way; 0.2: a fifth of all cost is border. */
    private static final double BORDER_PART = 0.2;

    private static final int POLISH = 60;

    private final Region region;
    private final double reluctance;
    private final Dice dice;
    private final Reporter reporter;

    /** Who is told of stages and of the best so far, and who may stop it. */
    interface Reporter {

        boolean isCancelled();

        void reached(Stage stage, double done, Division division);
    }

    RegionDesign(Region region, double reluctance, Dice dice, Reporter reporter) {
        this.region = region;
        this.reluctance = reluctance;
        this.dice = dice;
        this.reporter = reporter;
    }

    /** From an assignment that need not be whole, or from placed centres; empty when what is fixed could not be joined. */
    Optional<Division> design(int[] start) {
        Division division = new Division(region, start);
        boolean[] pinned = new boolean[region.size];
        for (int i = 0; i < region.size; i++) {
            pinned[i] = region.fixed[i] >= 0;
            if (pinned[i] && division.grid[i] != region.fixed[i]) {
                division.move(i, region.fixed[i]);
            }
        }
        if (!new ContiguityRepair(division, pinned).repair()) {
            return Optional.empty();
        }
        if (region.grids == 1) {
            return Optional.of(division);
        }
        division.restore(division.grid.clone());
        reporter.reached(Stage.JOINING, 0.25, division);
        MoveCost cost = new MoveCost(division, BORDER_PART, reluctance);
        BorderSearch search = new BorderSearch(cost, pinned, dice);
        search.anneal(sweeps(), reporter::isCancelled);
        division.restore(division.grid.clone());
        reporter.reached(Stage.SHORTENING, 0.7, division);
        BalancePolish polish = new BalancePolish(cost, pinned);
        polish.polish(POLISH, reporter::isCancelled);
        reporter.reached(Stage.BALANCING, 0.9, division);
        search.tighten(6, reporter::isCancelled);
        division.restore(division.grid.clone());
        polish.polish(POLISH, reporter::isCancelled);
        reporter.reached(Stage.BALANCING, 1, division);
        return Optional.of(division);
    }

    private int sweeps() {
        return Math.clamp(40_000_000L / region.size, 60, 400);
    }

    /** The cells of a balanced power diagram, its sites numbered so that fixed units lie near their grid's. */
    int[] place() {
        Sites sites = Placing.place(region, dice, reporter::isCancelled);
        PowerDiagram fine = new PowerDiagram(Cloud.of(region, 1), sites.renumbered(Placing.numbering(region, sites)));
        fine.steps(16, true, reporter::isCancelled);
        fine.steps(8, false, reporter::isCancelled);
        return fine.cells();
    }

    /** The smaller the better; compared only between divisions of the same region. */
    static double score(Division division) {
        double out = division.excess();
        double shape = Math.log(division.journey() + 1e-9) + BORDER_PART * Math.log(division.border() + 1e-9);
        return shape + Math.min(1e6, 100 * out);
    }

    /** Today's grids where they are known, grown over the units that have none. */
    int[] present() {
        return grown(region.present.clone());
    }

    /** Spreads what is known over what is not, step by step from neighbour to neighbour. */
    int[] grown(int[] known) {
        int[] queue = new int[region.size];
        int end = 0;
        for (int i = 0; i < region.size; i++) {
            if (known[i] >= 0) {
                queue[end++] = i;
            }
        }
        if (end == 0) {
            Arrays.fill(known, 0);
            return known;
        }
        for (int head = 0; head < end; head++) {
            int at = queue[head];
            for (int e = region.offset[at]; e < region.offset[at + 1]; e++) {
                int other = region.neighbour[e];
                if (known[other] < 0) {
                    known[other] = known[at];
                    queue[end++] = other;
                }
            }
        }
        return known;
    }
}
