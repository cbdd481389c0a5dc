package io.gridkeeper.foundation.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit in lists and trees. */
public record UnitRow(
        long id,
        String code,
        String name,
        UnitKind kind,
        @Nullable Long parentId,
        String path) {

    /** The ids from the root down to this unit. */
    public List<Long> pathIds() {
        return CodeTree.ids(path);
    }
}
