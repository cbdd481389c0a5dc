package io.gridkeeper.foundation.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a grid on a plan from a day on.
 *
 * @param corners the ring, its last corner joined to the first one
 * @param from the first day it holds; null means today
 */
public record DrawShape(
        long planId,
        String gridCode,
        List<Corner> corners,
        @Nullable LocalDate from) {

    public DrawShape {
        corners = List.copyOf(corners);
    }
}
