package io.gridkeeper.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridkeeper.marketing.territory.design.DesignOutcome;
import io.gridkeeper.marketing.territory.design.DesignPlan;
import io.gridkeeper.marketing.territory.design.DesignProblem;
import io.gridkeeper.marketing.territory.design.DesignProgress;
import io.gridkeeper.marketing.territory.design.DesignWatch;
import io.gridkeeper.marketing.territory.design.Designer;
import io.gridkeeper.marketing.territory.design.Figures;
import io.gridkeeper.marketing.territory.design.Figures.Balance;
import io.gridkeeper.marketing.territory.design.Impossible;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The territory designer beside METIS on the same made-up markets, in one run on one machine: time, heaviest and lightest
 * grid, border, mean way to the centre, grids in one piece. Needs no server. The time of either is without making the
 * market and its neighbours, which is told apart; METIS' is with reading and writing its files.
 *
 * <p>{@code -Dterritory=plain} (the default) runs 10,000 and 100,000 units for 20, 100 and 1000 grids; {@code two} two
 * weights at once; {@code large} a million units for 5,000 grids; {@code literature} the sizes of the commercial
 * territory design papers; {@code all} everything. {@code -Drounds} repeats each design and takes the median time;
 * {@code -Dlimit} stops a design after so many seconds with the best it has, 115 unless told otherwise.
 */
class TerritoryBenchmark {

    private static final Logger LOG = Logger.getLogger(TerritoryBenchmark.class.getName());
    private static final String WHAT = System.getProperty("territory", "plain");
    private static final int ROUNDS = Integer.getInteger("rounds", 1);
    private static final long SEED = 2026;
    private static final int METIS_SLACK = 5;

    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("limit", 115));

    private final List<String> table = new ArrayList<>();
    private Optional<Metis> metis = Optional.empty();

    @Test
    void measures() throws Exception {
        Path folder = Files.createTempDirectory("territory-");
        metis = Metis.find(folder);
        if (metis.isEmpty()) {
            say("gpmetis is not on the PATH (Debian package metis): only our own figures follow");
        }
        head();
        warmUp();
        if (asked("plain")) {
            for (int units : List.of(10_000, 100_000)) {
                compare(market(units), List.of(20, 100, 1000), false);
            }
        }
        if (asked("two")) {
            compare(market(100_000), List.of(100), true);
        }
        if (asked("large")) {
            compare(market(1_000_000), List.of(5000), false);
        }
        if (asked("literature")) {
            literature(5_000, 80);
            literature(10_000, 160);
        }
        machine();
        LOG.info(() -> "\n" + String.join("\n", table));
    }

    private static boolean asked(String what) {
        return WHAT.equals(what) || WHAT.equals("all");
    }

    private static void warmUp() {
        Designer.design(TerritoryInstance.of(10_000, 1).byCustomers(50), DesignWatch.NOBODY);
    }

    private TerritoryInstance market(int units) {
        long begun = System.nanoTime();
        TerritoryInstance market = TerritoryInstance.of(units, SEED);
        say("%,d units with their neighbours made in %.2f s", units, seconds(begun));
        return market;
    }

    private void compare(TerritoryInstance market, List<Integer> grids, boolean both)
            throws IOException, InterruptedException {
        for (int count : grids) {
            DesignProblem problem = both ? market.byBoth(count) : market.byCustomers(count);
            Optional<Figures> ours = design(problem);
            if (metis.isPresent()) {
                var answer = metis.get().divide(problem, both ? 20 : METIS_SLACK);
                Figures theirs = Figures.of(problem, answer.assignment());
                row("METIS", problem, answer.seconds(), theirs);
                ours.ifPresent(figures -> beside(figures, theirs));
            }
        }
    }

    private void beside(Figures ours, Figures theirs) {
        say(
                "%-12s %9s border %+.1f %%, distance %+.1f %%",
                "",
                "ours is",
                100 * (ours.border() / theirs.border() - 1),
                100 * (ours.distance() / theirs.distance() - 1));
    }

    /** Nothing where there is no plan, which the table says with the reason. */
    private Optional<Figures> design(DesignProblem problem) {
        double[] times = new double[ROUNDS];
        List<DesignOutcome> found = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            found.add(Designer.design(problem, new TimeLimit(begun)));
            times[round] = seconds(begun);
        }
        Arrays.sort(times);
        double time = times[ROUNDS / 2];
        return switch (found.getFirst()) {
            case Impossible none -> {
                refused(problem, time, none);
                yield Optional.empty();
            }
            case DesignPlan plan -> {
                assertThat(found)
                        .as("the same plan each time")
                        .allMatch(other -> other instanceof DesignPlan same
                                && (ended(time) || plan.figures().equals(same.figures())));
                row("Gridkeeper", problem, time, plan.figures());
                yield Optional.of(plan.figures());
            }
        };
    }

    /** A design that was stopped ends where the clock found it, not where its seed leads. */
    private static boolean ended(double time) {
        return time >= LIMIT.toSeconds();
    }

    private void refused(DesignProblem problem, double time, Impossible none) {
        say(
                "%-12s %9d %6d %8.2f refused: %s",
                "Gridkeeper",
                problem.units().size(),
                problem.grids(),
                time,
                none.culprits().stream()
                        .collect(Collectors.groupingBy(
                                Impossible.Culprit::reason, TreeMap::new, Collectors.counting())));
    }

    /** Stops a design that takes too long; it ends with the best it has. */
    private record TimeLimit(long begun) implements DesignWatch {

        @Override
        public boolean isCancelled() {
            return System.nanoTime() - begun > LIMIT.toNanos();
        }

        @Override
        public void progress(DesignProgress progress) {
            // the table tells how it ended
        }
    }

    /** Beside the same ways without balance and contiguity: every unit to the nearest of the plan's centres. */
    private void literature(int units, int grids) {
        DesignProblem problem = CommercialInstance.of(units, grids, SEED);
        design(problem)
                .ifPresent(figures -> say(
                        "%-12s %9s distance %+.1f %% above the best of 20 divisions that ignore balance and contiguity",
                        "", "ours is", 100 * (figures.distance() / CommercialInstance.unbounded(problem, 20) - 1)));
    }

    private void head() {
        say(
                "%-12s %9s %6s %8s %-28s %9s %9s  %s",
                "who", "units", "grids", "seconds", "max/mean min/mean by weight", "border km", "distance", "whole");
    }

    private void row(String who, DesignProblem problem, double time, Figures figures) {
        String balances =
                figures.balances().stream().map(TerritoryBenchmark::balance).collect(Collectors.joining(" "));
        String whole = figures.isContiguous()
                ? "yes"
                : figures.split().size() + " split, " + figures.empty().size() + " empty";
        say(
                "%-12s %9d %6d %8.2f %-28s %9.0f %9.1f  %s",
                who,
                problem.units().size(),
                problem.grids(),
                time,
                balances,
                figures.border() / 1000,
                figures.distance(),
                whole);
    }

    private static String balance(Balance balance) {
        return String.format(Locale.ROOT, "%.4f/%.4f", balance.most(), balance.least());
    }

    private void machine() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        say(
                "machine: %d cores, %d GiB, load %.1f; Java %s; %s %s",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 30,
                system.getSystemLoadAverage(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void say(String line, Object... values) {
        String said = String.format(Locale.ROOT, line, values);
        table.add(said);
        LOG.info(said);
    }
}
