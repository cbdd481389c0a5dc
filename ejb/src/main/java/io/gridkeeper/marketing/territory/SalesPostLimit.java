package io.gridkeeper.marketing.territory;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of one post in a sales grid.
 *
 * @param most null: as many as one likes
 * @param clause the clause behind the numbers
 */
public record SalesPostLimit(
        SalesPost post, int least, @Nullable Integer most, String clause) {}
