package io.gridkeeper.web.grid;

import io.gridkeeper.foundation.coverage.Coverage;
import io.gridkeeper.web.frame.SearchSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Machines, areas, work posts and contractors in the search over everything; the way leads to the grid that answers for them. */
@RequestScoped
public class GridObjectSearchSource implements SearchSource {

    @Inject
    private Coverage coverage;

    @Override
    public String kind() {
        return "object";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return coverage.objects(text, null, limit).rows().stream()
                .filter(object -> object.gridCode() != null)
                .map(object -> new SearchHit(
                        object.name(),
                        object.code() + " " + Objects.requireNonNullElse(object.gridName(), ""),
                        "/grid/view?code=" + object.gridCode()))
                .toList();
    }
}
