package io.gridkeeper.marketing.territory;

import io.gridkeeper.foundation.organisation.CodeTree;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sales area or grid in lists and trees. */
public record SalesGridRow(
        long id,
        String code,
        String name,
        SalesGridKind kind,
        @Nullable Long parentId,
        String path,
        SalesGridState state,
        @Nullable String servicePoint,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The ids from the root down to this one. */
    public List<Long> pathIds() {
        return CodeTree.ids(path);
    }

    /** 0 for a root. */
    public int depth() {
        return pathIds().size() - 1;
    }

    public boolean isGrid() {
        return kind == SalesGridKind.GRID;
    }
}
