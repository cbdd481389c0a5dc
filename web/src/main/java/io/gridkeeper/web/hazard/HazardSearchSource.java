package io.gridkeeper.web.hazard;

import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardSort;
import io.gridkeeper.web.frame.SearchSource;
import io.gridkeeper.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Hazards in the search over everything, by number, words and place. */
@RequestScoped
public class HazardSearchSource implements SearchSource {

    private static final int SHORTEST = 2;

    @Inject
    private HazardSearch search;

    @Inject
    private Texts msg;

    @Override
    public String kind() {
        return "hazard";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        HazardFilter filter = HazardFilter.none().with("text", text);
        return search.list(filter, HazardSort.NEWEST, null, limit).rows().stream()
                .map(this::hit)
                .toList();
    }

    private SearchHit hit(HazardRow row) {
        return new SearchHit(
                row.summary(),
                row.number() + " · " + row.gridName() + " · " + msg.name("hazard.state", row.state()),
                "/hazard/view?number=" + row.number());
    }
}
