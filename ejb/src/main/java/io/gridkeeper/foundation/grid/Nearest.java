package io.gridkeeper.foundation.grid;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds among grids the one whose unit stands deepest in a line of units from the company down to one's own. */
final class Nearest {

    private final List<Long> line;
    private int depth = -1;
    private @Nullable Long grid;

    Nearest(List<Long> line) {
        this.line = line;
    }

    void consider(long gridId, @Nullable Long unitId) {
        int at = unitId == null ? -1 : line.indexOf(unitId);
        if (at > depth) {
            depth = at;
            grid = gridId;
        }
    }

    Optional<Long> grid() {
        return Optional.ofNullable(grid);
    }
}
