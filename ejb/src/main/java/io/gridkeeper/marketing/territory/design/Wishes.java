package io.gridkeeper.marketing.territory.design;

import java.util.List;

/**
 * What binds a design beyond balance. Empty arrays stand for "nothing said", {@code -1} in them for "not this unit".
 *
 * @param fixed the grid a unit must belong to
 * @param present the grid a unit belongs to today
 * @param reluctance how much today's grids count: 0 only keeps their numbers where they overlap most, from 1 on the
 *     design starts from them and moves what balance demands
 * @param barriers edges that do not join: a river, a ring road
 */
@SuppressWarnings("ArrayRecordComponent")
public record Wishes(int[] fixed, int[] present, double reluctance, List<Barrier> barriers) {

    /** No grid. */
    public static final int NONE = -1;

    private static final int[] NOTHING = {};

    /** Two neighbours that count as apart. */
    public record Barrier(int one, int other) {}

    public Wishes {
        fixed = fixed.clone();
        present = present.clone();
        barriers = List.copyOf(barriers);
        if (!(reluctance >= 0)) {
            throw new IllegalArgumentException("reluctance " + reluctance);
        }
    }

    public static Wishes none() {
        return new Wishes(NOTHING, NOTHING, 0, List.of());
    }

    public Wishes fixing(int[] grids) {
        return new Wishes(grids, present, reluctance, barriers);
    }

    public Wishes keeping(int[] grids, double wish) {
        return new Wishes(fixed, grids, wish, barriers);
    }

    public Wishes apart(List<Barrier> edges) {
        return new Wishes(fixed, present, reluctance, edges);
    }

    int fixedGrid(int unit) {
        return fixed.length == 0 ? NONE : fixed[unit];
    }

    int presentGrid(int unit) {
        return present.length == 0 ? NONE : present[unit];
    }

    boolean startFromPresent() {
        return present.length > 0 && reluctance > 0;
    }
}
