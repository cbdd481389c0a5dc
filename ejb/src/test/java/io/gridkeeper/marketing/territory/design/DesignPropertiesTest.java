package io.gridkeeper.marketing.territory.design;

import static io.gridkeeper.marketing.territory.design.Markets.strewn;
import static io.gridkeeper.marketing.territory.design.Markets.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever the market: a plan is a partition, whole, and as balanced as it says. */
class DesignPropertiesTest {

    @Property(tries = 60)
    void everyPlanIsAPartitionInWholeGrids(
            @ForAll @IntRange(min = 1, max = 220) int units,
            @ForAll @IntRange(min = 1, max = 14) int grids,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double tolerance,
            @ForAll @IntRange(max = 10_000) int seed) {
        var problem = strewn(units, grids, tolerance, seed);

        switch (Designer.design(problem, DesignWatch.NOBODY)) {
            case DesignPlan plan -> {
                assertThat(plan.assignment()).hasSize(units);
                assertThat(plan.figures().split()).isEmpty();
                assertThat(plan.figures().empty()).isEmpty();
                assertThat(plan.figures().keepsTolerances())
                        .isEqualTo(plan.limits().isEmpty());
                keepsWhatItClaims(problem, plan);
            }
            case Impossible impossible ->
                assertThat(impossible.culprits())
                        .isNotEmpty()
                        .allMatch(culprit -> !culprit.units().isEmpty());
        }
    }

    private static void keepsWhatItClaims(DesignProblem problem, DesignPlan plan) {
        double[] load = new double[problem.grids()];
        double[] values = problem.units().first().values();
        for (int i = 0; i < values.length; i++) {
            load[plan.assignment()[i]] += values[i];
        }
        double share = Arrays.stream(values).sum() / load.length;
        var balance = plan.figures().balances().getFirst();
        assertThat(Arrays.stream(load).max().orElseThrow() / share).isEqualTo(balance.most());
        assertThat(Arrays.stream(load).min().orElseThrow() / share).isEqualTo(balance.least());
        if (balance.kept()) {
            assertThat(balance.most())
                    .isLessThanOrEqualTo(1 + problem.units().first().above() + 1e-9);
            assertThat(balance.least())
                    .isGreaterThanOrEqualTo(1 - problem.units().first().below() - 1e-9);
        }
    }

    @Property(tries = 40)
    void fixedUnitsStay(
            @ForAll @IntRange(min = 20, max = 200) int units,
            @ForAll @IntRange(min = 2, max = 8) int grids,
            @ForAll @IntRange(max = 10_000) int seed) {
        var problem = strewn(units, grids, 0.4, seed);
        var random = new Random(seed);
        int[] fixed = new int[units];
        Arrays.setAll(fixed, i -> random.nextInt(10) == 0 ? random.nextInt(grids) : Wishes.NONE);

        if (Designer.design(with(problem, Wishes.none().fixing(fixed)), DesignWatch.NOBODY)
                instanceof DesignPlan plan) {
            assertThat(plan.figures().isContiguous()).isTrue();
            for (int i = 0; i < units; i++) {
                assertThat(fixed[i]).isIn(Wishes.NONE, plan.assignment()[i]);
            }
        }
    }

    @Property(tries = 60)
    void figuresThatFollowTheHandEqualThoseCountedAfresh(
            @ForAll @IntRange(min = 12, max = 150) int units, @ForAll @IntRange(max = 10_000) int seed) {
        var problem = strewn(units, 5, 0.3, seed);
        var random = new Random(seed);
        int[] today = new int[units];
        Arrays.setAll(today, i -> random.nextInt(5));
        problem = with(problem, Wishes.none().keeping(today, 0));
        var draft = new Draft(problem, today);

        for (int step = 0; step < 12; step++) {
            edit(draft, random, units);
            agree(draft.figures(), Figures.of(problem, draft.assignment()));
        }
    }

    private static void edit(Draft draft, Random random, int units) {
        int one = random.nextInt(5);
        int other = (one + 1 + random.nextInt(4)) % 5;
        var empty = draft.figures().empty();
        if (!empty.isEmpty() && !empty.contains(one) && count(draft, one) > 1) {
            draft.split(one, empty.getFirst());
        } else if (random.nextInt(4) == 0) {
            draft.merge(one, other);
        } else {
            draft.paint(random.ints(3, 0, units).toArray(), one);
        }
    }

    private static long count(Draft draft, int grid) {
        return Arrays.stream(draft.assignment()).filter(g -> g == grid).count();
    }

    private static void agree(Figures followed, Figures afresh) {
        assertThat(followed.split()).isEqualTo(afresh.split());
        assertThat(followed.empty()).isEqualTo(afresh.empty());
        assertThat(followed.border()).isCloseTo(afresh.border(), within(1e-6));
        assertThat(followed.distance()).isCloseTo(afresh.distance(), within(1e-5));
        var one = followed.balances().getFirst();
        var other = afresh.balances().getFirst();
        assertThat(one.most()).isCloseTo(other.most(), within(1e-9));
        assertThat(one.least()).isCloseTo(other.least(), within(1e-9));
        assertThat(one.moved()).isCloseTo(other.moved(), within(1e-6));
        assertThat(one.kept()).isEqualTo(other.kept());
    }

    private static org.assertj.core.data.Offset<Double> within(double by) {
        return org.assertj.core.data.Offset.offset(by);
    }
}
