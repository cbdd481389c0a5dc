package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.hazard.BoundedCount;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardSort;
import io.gridkeeper.safety.hazard.HazardState;
import io.gridkeeper.safety.hazard.SavedFilter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The register. The address bar holds everything: filter, order, shape and position, so a link can be sent. */
@Named
@RequestScoped
public class HazardListPage {

    private static final int PAGE = 50;
    private static final int LANE = 20;
    private static final String OPEN = "open=true";

    @Inject
    private HazardSearch search;

    private HazardFilter filter = HazardFilter.none();
    private HazardSort sort = HazardSort.NEWEST;
    private Slice<HazardRow> slice = new Slice<>(List.of(), null);
    private BoundedCount count = new BoundedCount(0, false);
    private List<SavedFilter> saved = List.of();

    @PostConstruct
    void load() {
        Map<String, List<String>> asked = ListAddress.parameters();
        filter = HazardFilter.parse(asked.isEmpty() ? Map.of("open", List.of("true")) : asked);
        sort = Optional.ofNullable(Faces.getRequestParameter("sort"))
                .map(HazardSort::valueOf)
                .orElse(HazardSort.DUE_FIRST);
        saved = search.savedFilters();
        count = search.count(filter);
        if (!isBoard()) {
            slice = search.list(filter, sort, Faces.getRequestParameter("cursor"), PAGE);
        }
    }

    public boolean isBoard() {
        return "board".equals(Faces.getRequestParameter("view"));
    }

    /** One column of the board: the first rows of a state under the same filter. */
    public List<HazardRow> lane(HazardState state) {
        boolean wanted = filter.states().isEmpty() || filter.states().contains(state);
        return wanted
                ? search.list(filter.with("state", state.name()), sort, null, LANE)
                        .rows()
                : List.of();
    }

    public HazardFilter getFilter() {
        return filter;
    }

    public ListAddress getAddress() {
        return new ListAddress(filter, sort, isBoard());
    }

    public boolean isOpenOnly() {
        return filter.equals(HazardFilter.parse(OPEN));
    }

    public List<HazardRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return slice.next() == null ? "" : getAddress().at(slice.next());
    }

    public BoundedCount getCount() {
        return count;
    }

    public List<SavedFilter> getSaved() {
        return saved;
    }

    public HazardSort getSort() {
        return sort;
    }
}
