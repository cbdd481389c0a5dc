package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.grid.GridRegister;
import io.gridkeeper.web.frame.SearchSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Grids in the search over everything, by name and code. */
@RequestScoped
public class GridSearchSource implements SearchSource {

    @Inject
    private GridRegister grids;

    @Override
    public String kind() {
        return "place";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return grids.list(text, null, limit).rows().stream()
                .map(grid -> new SearchHit(
                        grid.name(),
                        grid.code() + " " + Objects.requireNonNullElse(grid.location(), ""),
                        "/grid/view?code=" + grid.code()))
                .toList();
    }
}
