package io.gridkeeper.foundation.coverage;

import org.jspecify.annotations.Nullable;

/** An area, a machine, a work post or a contractor with the grid that answers for it. */
public record ObjectRow(
        long id,
        String code,
        String name,
        ObjectKind kind,
        @Nullable Long gridId,
        @Nullable String gridCode,
        @Nullable String gridName) {}
