package io.gridkeeper.oversight.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for; null means any.
 *
 * @param grid id of a grid, with those below it
 */
public record AccountabilityFilter(
        @Nullable Long grid, @Nullable AccountabilityState state) {}
