package io.gridkeeper.foundation.plan;

import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be added.
 *
 * @param gridCode the grid whose site it shows
 * @param widthInMetres how wide the drawn site is in truth, so that areas can be told in square metres; null when unknown
 */
public record NewPlan(
        String name,
        PlanKind kind,
        String gridCode,
        @Nullable Double widthInMetres) {

    private static final int LONGEST_NAME = 100;
    private static final double WIDEST = 100_000;

    public NewPlan {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("plan.refusal.name", LONGEST_NAME);
        }
        if (widthInMetres != null && !(widthInMetres > 0 && widthInMetres <= WIDEST)) {
            throw Refusal.invalid("plan.refusal.width");
        }
    }
}
