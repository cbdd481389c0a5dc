package io.gridkeeper.foundation.grid;

import org.jspecify.annotations.Nullable;

/**
 * A post held on a day, for those who count.
 *
 * @param unitPath where the person belongs in the company
 */
public record HeldPost(
        long gridId,
        String post,
        @Nullable Responsibility responsibility,
        long personId,
        String personName,
        String unitPath) {}
