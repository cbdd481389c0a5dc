package io.gridkeeper.foundation.grid;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of one post.
 *
 * @param most null: as many as one likes
 * @param numberClause the clause behind the numbers
 * @param singleClause the clause behind "one grid per person"
 */
public record PostLimit(
        Post post,
        int least,
        @Nullable Integer most,
        boolean oneGridPerPerson,
        @Nullable String numberClause,
        @Nullable String singleClause) {}
