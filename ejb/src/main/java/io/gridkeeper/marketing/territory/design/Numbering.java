package io.gridkeeper.marketing.territory.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which grid numbers go where: fixed numbers first, then where today's grid of that number lies, then as they come. */
final class Numbering {

    private final DesignProblem problem;
    private final int @Nullable [] from;

    Numbering(DesignProblem problem, int @Nullable [] from) {
        this.problem = problem;
        this.from = from;
    }

    /** A claim of a grid number to a part. */
    private record Claim(int part, int grid, double size) {}

    /** The numbers for each part, in ascending order, as many as it gets. */
    int[][] share(int[][] parts, int[] grids) {
        List<Claim> claims = new ArrayList<>();
        for (int p = 0; p < parts.length; p++) {
            Map<Integer, Double> sizes = new HashMap<>();
            for (int unit : parts[p]) {
                int fixed = problem.wishes().fixedGrid(unit);
                int known = from != null ? from[unit] : problem.wishes().presentGrid(unit);
                if (fixed >= 0) {
                    sizes.put(fixed, Double.POSITIVE_INFINITY);
                } else if (known >= 0 && known < problem.grids()) {
                    sizes.merge(known, problem.units().first().values()[unit] + 1e-9, Double::sum);
                }
            }
            int part = p;
            sizes.forEach((grid, size) -> claims.add(new Claim(part, grid, size)));
        }
        claims.sort(Comparator.comparingDouble((Claim claim) -> -claim.size())
                .thenComparingInt(Claim::part)
                .thenComparingInt(Claim::grid));
        int[][] ids = new int[parts.length][];
        Arrays.setAll(ids, p -> new int[grids[p]]);
        int[] count = new int[parts.length];
        boolean[] taken = new boolean[problem.grids()];
        for (Claim claim : claims) {
            if (!taken[claim.grid()] && count[claim.part()] < grids[claim.part()]) {
                taken[claim.grid()] = true;
                ids[claim.part()][count[claim.part()]++] = claim.grid();
            }
        }
        int next = 0;
        for (int p = 0; p < parts.length; p++) {
            while (count[p] < grids[p]) {
                while (taken[next]) {
                    next++;
                }
                ids[p][count[p]++] = next++;
            }
            Arrays.sort(ids[p]);
        }
        return ids;
    }

    /** The same division with its numbers exchanged so that they agree most with today's; fixed numbers stay. */
    static int[] likePresent(DesignProblem problem, int[] assignment) {
        if (problem.wishes().present().length == 0) {
            return assignment;
        }
        int grids = problem.grids();
        int[] number = new int[grids];
        Arrays.fill(number, Wishes.NONE);
        boolean[] taken = new boolean[grids];
        Map<Long, Double> overlaps = new HashMap<>();
        for (int i = 0; i < assignment.length; i++) {
            int fixed = problem.wishes().fixedGrid(i);
            int present = problem.wishes().presentGrid(i);
            if (fixed >= 0) {
                number[fixed] = fixed;
                taken[fixed] = true;
            } else if (present >= 0 && present < grids) {
                double size = problem.units().first().values()[i] + 1e-9;
                overlaps.merge((long) assignment[i] * grids + present, size, Double::sum);
            }
        }
        overlaps.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Long, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    int was = (int) (entry.getKey() / grids);
                    int becomes = (int) (entry.getKey() % grids);
                    if (number[was] == Wishes.NONE && !taken[becomes]) {
                        number[was] = becomes;
                        taken[becomes] = true;
                    }
                });
        int next = 0;
        for (int g = 0; g < grids; g++) {
            if (number[g] == Wishes.NONE) {
                while (taken[next]) {
                    next++;
                }
                number[g] = next++;
            }
        }
        return Arrays.stream(assignment).map(g -> number[g]).toArray();
    }
}
