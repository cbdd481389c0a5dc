package io.gridkeeper.marketing.ownership;

import org.jspecify.annotations.Nullable;

/**
 * Something without an owner.
 *
 * @param reference the number or code by which it is known
 * @param clause the clause that wants somebody for it
 */
public record GapRow(
        long id,
        GapKind kind,
        String reference,
        String name,
        @Nullable Long gridId,
        @Nullable String gridName,
        String clause) {}
