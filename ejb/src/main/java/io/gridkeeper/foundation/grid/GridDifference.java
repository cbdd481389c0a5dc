package io.gridkeeper.foundation.grid;

import org.jspecify.annotations.Nullable;

/**
 * What differs in a grid between two days.
 *
 * @param what {@code name}, {@code parent}, {@code unit}, {@code location}, {@code businessLine}, {@code activity},
 *     {@code duty}, {@code places}, or the code of a post whose holders changed
 * @param post whether it is a post
 */
public record GridDifference(
        String what,
        boolean post,
        @Nullable String before,
        @Nullable String after) {}
