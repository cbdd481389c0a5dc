package io.gridkeeper.foundation.grid;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page of grids is asked for.
 *
 * @param among the ids to stay within, null for all
 */
record GridQuery(@Nullable Set<Long> among, String text, String afterCode, int limit, LocalDate day) {

    /** The text as a pattern in which nothing but itself is meant. */
    String pattern() {
        return "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
