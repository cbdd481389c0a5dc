package io.gridkeeper.foundation.grid;

import java.util.List;

/** One level of the responsibility board: the grid and the names of those who answer for it. */
public record BoardLevel(GridRow grid, List<String> names) {

    public BoardLevel {
        names = List.copyOf(names);
    }
}
