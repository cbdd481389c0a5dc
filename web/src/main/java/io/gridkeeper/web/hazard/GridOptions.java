package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grids the caller sees, as a tree drawn with spaces, for a select. Read once in a request. */
@Named
@RequestScoped
public class GridOptions {

    private static final String STEP = "\u3000";

    @Inject
    private GridRegister grids;

    private @Nullable List<GridRow> rows;
    private @Nullable List<GridRow> staticRows;

    public List<GridRow> getRows() {
        if (rows == null) {
            rows = grids.tree().stream()
                    .sorted(Comparator.comparing(GridRow::path))
                    .toList();
        }
        return rows;
    }

    /** The same without dynamic grids. */
    public List<GridRow> getStaticRows() {
        if (staticRows == null) {
            staticRows = grids.staticTree().stream()
                    .sorted(Comparator.comparing(GridRow::path))
                    .toList();
        }
        return staticRows;
    }

    /** The name, moved in by its depth below the highest grid that is seen. */
    public String label(GridRow grid) {
        int top = getRows().stream().mapToInt(GridRow::depth).min().orElse(0);
        return STEP.repeat(grid.depth() - top) + grid.name();
    }
}
