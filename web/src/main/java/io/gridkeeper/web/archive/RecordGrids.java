package io.gridkeeper.web.archive;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.foundation.grid.GridRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The grids the caller sees, to choose one from; deeper ones are moved in. */
@Named
@RequestScoped
public class RecordGrids {

    private static final String STEP = "\u3000";

    @Inject
    private GridRegister grids;

    private List<GridRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = grids.tree().stream().sorted(Comparator.comparing(GridRow::path)).toList();
    }

    public List<GridRow> getRows() {
        return rows;
    }

    public String label(GridRow grid) {
        int top = rows.stream().mapToInt(GridRow::depth).min().orElse(0);
        return STEP.repeat(grid.depth() - top) + grid.name();
    }
}
