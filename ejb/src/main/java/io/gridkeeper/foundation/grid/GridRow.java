package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.organisation.CodeTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grid in lists and trees. */
public record GridRow(
        long id,
        String code,
        String name,
        @Nullable Long parentId,
        String path,
        @Nullable Long unitId,
        @Nullable String location,
        @Nullable String businessLine) {

    /** The ids from the root down to this grid. */
    public List<Long> pathIds() {
        return CodeTree.ids(path);
    }

    /** 0 for the company's grid. */
    public int depth() {
        return pathIds().size() - 1;
    }
}
