package io.gridkeeper.foundation.grid;

import org.jspecify.annotations.Nullable;

/**
 * A post of a grid that lacks people.
 *
 * @param post code of the kind of post
 * @param clause the clause behind the number
 */
public record Vacancy(
        String gridCode,
        String gridName,
        String post,
        int missing,
        @Nullable String clause) {}
