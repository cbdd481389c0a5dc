package io.gridkeeper.marketing.territory;

import org.jspecify.annotations.Nullable;

/**
 * What a sales grid lacks.
 *
 * @param post the post without enough people; null where members altogether or the service point are missing
 * @param missing how many
 * @param clause the clause that asks for them
 */
public record StaffGap(@Nullable SalesPost post, int missing, String clause) {}
