package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.grid.GridRow;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topmost grids the caller sees and how they stand; each opens its part of the register. */
@Named
@RequestScoped
public class MyGrids {

    /** A grid with what is open and what is overdue in it and below it. */
    public record Standing(long id, String name, @Nullable String location, long open, long overdue) {}

    private static final int SHOWN = 6;

    @Inject
    private HazardSearch search;

    @Inject
    private GridOptions grids;

    private List<Standing> rows = List.of();

    @PostConstruct
    void load() {
        int top = grids.getRows().stream().mapToInt(GridRow::depth).min().orElse(0);
        rows = grids.getRows().stream()
                .filter(grid -> grid.depth() <= top + 1)
                .limit(SHOWN)
                .map(this::standing)
                .toList();
    }

    private Standing standing(GridRow grid) {
        String within = "grid=" + grid.id();
        long open = search.count(HazardFilter.parse(within + "&open=true")).value();
        long overdue = open == 0
                ? 0
                : search.count(HazardFilter.parse(within + "&overdue=true")).value();
        return new Standing(grid.id(), grid.name(), grid.location(), open, overdue);
    }

    public List<Standing> getRows() {
        return rows;
    }
}
