package io.gridkeeper.marketing.territory.design;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small markets for tests. */
final class Markets {

    private Markets() {}

    /** Units strewn over a square of 10 km with a town in it, 1 to 40 customers each; the same for the same seed. */
    static DesignProblem strewn(int units, int grids, double tolerance, long seed) {
        var random = new Random(seed);
        double[] x = new double[units];
        double[] y = new double[units];
        double[] customers = new double[units];
        for (int i = 0; i < units; i++) {
            boolean town = i % 3 == 0;
            x[i] = town ? 6_000 + 700 * random.nextGaussian() : 10_000 * random.nextDouble();
            y[i] = town ? 4_000 + 700 * random.nextGaussian() : 10_000 * random.nextDouble();
            customers[i] = 1 + random.nextInt(town ? 40 : 10);
        }
        return problem(x, y, grids, List.of(Weight.within("customers", customers, tolerance)));
    }

    /** Cells of 100 m in rows, one customer each; cells touch along sides only. */
    static DesignProblem board(int columns, int rows, int grids, double tolerance) {
        int units = columns * rows;
        double[] x = new double[units];
        double[] y = new double[units];
        double[] ones = new double[units];
        for (int i = 0; i < units; i++) {
            x[i] = 100 * (i % columns);
            y[i] = 100 * Math.floorDiv(i, columns);
            ones[i] = 1;
        }
        int[] from = IntStream.range(0, units)
                .flatMap(i -> IntStream.range(0, neighboursAfter(i, columns, rows).length)
                        .map(n -> i))
                .toArray();
        int[] to = IntStream.range(0, units)
                .flatMap(i -> IntStream.of(neighboursAfter(i, columns, rows)))
                .toArray();
        double[] borders = new double[from.length];
        java.util.Arrays.fill(borders, 100);
        return new DesignProblem(
                new Units(x, y, List.of(Weight.within("customers", ones, tolerance))),
                NeighbourGraph.of(units, from, to, borders),
                grids,
                Wishes.none(),
                1);
    }

    private static int[] neighboursAfter(int i, int columns, int rows) {
        return IntStream.of(i % columns < columns - 1 ? i + 1 : -1, i + columns < columns * rows ? i + columns : -1)
                .filter(other -> other >= 0)
                .toArray();
    }

    static DesignProblem problem(double[] x, double[] y, int grids, List<Weight> weights) {
        return new DesignProblem(new Units(x, y, weights), PointNeighbours.of(x, y), grids, Wishes.none(), 1);
    }

    static DesignProblem with(DesignProblem problem, Wishes wishes) {
        return new DesignProblem(problem.units(), problem.graph(), problem.grids(), wishes, problem.seed());
    }

    static DesignProblem weighing(DesignProblem problem, Weight... weights) {
        var units = new Units(problem.units().x(), problem.units().y(), List.of(weights));
        return new DesignProblem(units, problem.graph(), problem.grids(), problem.wishes(), problem.seed());
    }

    static DesignPlan planOf(DesignProblem problem) {
        return (DesignPlan) Designer.design(problem, DesignWatch.NOBODY);
    }
}
