package io.gridkeeper.marketing.territory.design;

import static io.gridkeeper.marketing.territory.design.Markets.board;
import static io.gridkeeper.marketing.territory.design.Markets.planOf;
import static io.gridkeeper.marketing.territory.design.Markets.strewn;
import static io.gridkeeper.marketing.territory.design.Markets.weighing;
import static io.gridkeeper.marketing.territory.design.Markets.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridkeeper.marketing.territory.design.DesignPlan.Obstacle;
import io.gridkeeper.marketing.territory.design.Figures.Balance;
import io.gridkeeper.marketing.territory.design.Impossible.Culprit;
import io.gridkeeper.marketing.territory.design.Impossible.Reason;
import io.gridkeeper.marketing.territory.design.Wishes.Barrier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignerTest {

    @Test
    void dividesTightlyAndInOnePiece() {
        var plan = planOf(strewn(2000, 12, 0.01, 7));

        assertThat(plan.figures().isContiguous()).isTrue();
        assertThat(plan.figures().keepsTolerances()).isTrue();
        assertThat(plan.limits()).isEmpty();
        assertThat(Arrays.stream(plan.assignment()).distinct().count()).isEqualTo(12);
    }

    @Test
    void keepsTwoWeightsAtOnce() {
        var problem = strewn(2500, 10, 0.02, 3);
        var random = new Random(5);
        double[] customers = problem.units().first().values();
        double[] revenue = Arrays.stream(customers)
                .map(many -> many * Math.exp(0.35 * random.nextGaussian()) * 30)
                .toArray();

        var plan = planOf(weighing(
                problem, Weight.within("customers", customers, 0.02), Weight.within("revenue", revenue, 0.02)));

        assertThat(plan.figures().balances()).allMatch(Balance::kept);
        assertThat(plan.figures().isContiguous()).isTrue();
    }

    @Test
    void givesTheSamePlanForTheSameSeed() {
        var problem = strewn(5000, 9, 0.01, 11);

        assertThat(planOf(problem).assignment()).isEqualTo(planOf(problem).assignment());
    }

    @Test
    void refusesAUnitThatIsHeavierThanAGridMayBe() {
        double[] heavy = new double[100];
        Arrays.fill(heavy, 1);
        heavy[37] = 60;

        var outcome = Designer.design(
                weighing(board(10, 10, 4, 0.05), Weight.within("customers", heavy, 0.05)), DesignWatch.NOBODY);

        assertThat(culprits(outcome))
                .containsExactly(new Culprit(Reason.UNIT_TOO_HEAVY, "customers", Wishes.NONE, List.of(37)));
    }

    @Test
    void refusesAPartThatIsNoWholeNumberOfGrids() {
        var problem = with(board(10, 10, 4, 0.05), Wishes.none().apart(between(10, 10, 1)));

        var culprits = culprits(Designer.design(problem, DesignWatch.NOBODY));

        assertThat(culprits).extracting(Culprit::reason).containsOnly(Reason.PART_DOES_NOT_FIT);
        assertThat(culprits.getFirst().units())
                .isEqualTo(IntStream.range(0, 10).mapToObj(row -> row * 10).toList());
    }

    @Test
    void dividesBothBanksOfARiverByThemselves() {
        var problem = with(board(10, 10, 4, 0.05), Wishes.none().apart(between(10, 10, 5)));

        var plan = planOf(problem);

        assertThat(plan.figures().isContiguous()).isTrue();
        assertThat(plan.figures().keepsTolerances()).isTrue();
        long west = IntStream.range(0, 100)
                .filter(i -> i % 10 < 5)
                .map(i -> plan.assignment()[i])
                .distinct()
                .count();
        assertThat(west).isEqualTo(2);
    }

    @Test
    void refusesMoreGridsThanUnits() {
        assertThat(culprits(Designer.design(board(2, 2, 5, 9), DesignWatch.NOBODY)))
                .extracting(Culprit::reason)
                .containsExactly(Reason.TOO_FEW_UNITS);
    }

    @Test
    void refusesFixedUnitsThatOthersKeepApart() {
        int[] fixed = new int[25];
        Arrays.fill(fixed, Wishes.NONE);
        for (int row = 0; row < 5; row++) {
            fixed[row * 5 + 2] = 1;
        }
        fixed[10] = 0;
        fixed[14] = 0;

        var outcome = Designer.design(with(board(5, 5, 2, 0.5), Wishes.none().fixing(fixed)), DesignWatch.NOBODY);

        assertThat(culprits(outcome)).containsExactly(new Culprit(Reason.FIXED_APART, "", 0, List.of(10, 14)));
    }

    @Test
    void refusesFixedUnitsThatAreTooHeavyTogether() {
        int[] fixed = new int[25];
        Arrays.fill(fixed, 0);

        assertThat(culprits(
                        Designer.design(with(board(5, 5, 2, 0.1), Wishes.none().fixing(fixed)), DesignWatch.NOBODY)))
                .extracting(Culprit::reason)
                .contains(Reason.FIXED_TOO_HEAVY);
    }

    @Test
    void refusesAFixedGridThatDoesNotExist() {
        int[] fixed = new int[25];
        Arrays.fill(fixed, Wishes.NONE);
        fixed[3] = 7;

        assertThat(culprits(
                        Designer.design(with(board(5, 5, 2, 0.1), Wishes.none().fixing(fixed)), DesignWatch.NOBODY)))
                .containsExactly(new Culprit(Reason.NO_SUCH_GRID, "", 7, List.of(3)));
    }

    @Test
    void movesFewCustomersWhenAsked() {
        var problem = strewn(1500, 6, 0.03, 9);
        int[] today = planOf(problem).assignment().clone();
        double[] grown = problem.units().first().values().clone();
        for (int i = 0; i < grown.length; i++) {
            grown[i] *= today[i] == 2 ? 1.2 : 1;
        }
        var later = weighing(problem, Weight.within("customers", grown, 0.03));

        var kept = planOf(with(later, Wishes.none().keeping(today, 1)));
        var fresh = planOf(with(later, Wishes.none().keeping(today, 0)));

        double all = Arrays.stream(grown).sum();
        assertThat(kept.figures().keepsTolerances()).isTrue();
        assertThat(kept.figures().isContiguous()).isTrue();
        assertThat(kept.figures().balances().getFirst().moved()).isLessThan(0.15 * all);
        assertThat(kept.figures().balances().getFirst().moved())
                .isLessThan(fresh.figures().balances().getFirst().moved());
    }

    @Test
    void saysWhatItCouldNotKeep() {
        double[] lumps = new double[30];
        Arrays.fill(lumps, 3);
        lumps[0] = 8;
        lumps[29] = 8;

        var plan = planOf(weighing(board(30, 1, 7, 0.2), Weight.within("customers", lumps, 0.2)));

        assertThat(plan.figures().isContiguous()).isTrue();
        assertThat(plan.figures().keepsTolerances()).isEqualTo(plan.limits().isEmpty());
        assertThat(plan.limits())
                .allMatch(limit ->
                        limit.obstacle() == Obstacle.TOLERANCE && !limit.grids().isEmpty());
    }

    @Test
    void goesOnFromACheckpointAfterItWasStopped() {
        var problem = strewn(6000, 15, 0.01, 21);
        var seen = new ArrayList<DesignProgress>();
        var first = Designer.design(problem, stoppingAfter(1, seen));

        var resumed = (DesignPlan) Designer.resume(problem, seen.getFirst().best(), DesignWatch.NOBODY);

        assertThat(((DesignPlan) first).limits()).anyMatch(limit -> limit.obstacle() == Obstacle.CANCELLED);
        assertThat(((DesignPlan) first).figures().isContiguous()).isTrue();
        assertThat(resumed.figures().isContiguous()).isTrue();
        assertThat(resumed.figures().keepsTolerances()).isTrue();
    }

    @Test
    void tellsItsProgressForward() {
        var seen = new ArrayList<DesignProgress>();

        Designer.design(strewn(6000, 15, 0.01, 21), stoppingAfter(Integer.MAX_VALUE, seen));

        assertThat(seen).extracting(DesignProgress::done).isSorted().last().isEqualTo(1.0);
        assertThat(seen.getLast().best().excess()).isZero();
    }

    @Test
    void refusesACheckpointOfAnotherProblem() {
        var checkpoint = new DesignProgress.Checkpoint(new int[3], 0);

        assertThatThrownBy(() -> Designer.resume(board(2, 2, 2, 0), checkpoint, DesignWatch.NOBODY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DesignWatch stoppingAfter(int steps, List<DesignProgress> seen) {
        return new DesignWatch() {
            @Override
            public boolean isCancelled() {
                return seen.size() >= steps;
            }

            @Override
            public void progress(DesignProgress progress) {
                seen.add(progress);
            }
        };
    }

    /** A river between two columns. */
    private static List<Barrier> between(int columns, int rows, int east) {
        return IntStream.range(0, rows)
                .mapToObj(row -> new Barrier(row * columns + east - 1, row * columns + east))
                .toList();
    }

    private static List<Culprit> culprits(DesignOutcome outcome) {
        return ((Impossible) outcome).culprits();
    }
}
