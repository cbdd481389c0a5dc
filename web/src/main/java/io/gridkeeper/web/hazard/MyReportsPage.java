package io.gridkeeper.web.hazard;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.hazard.HazardFilter;
import io.gridkeeper.safety.hazard.HazardRow;
import io.gridkeeper.safety.hazard.HazardSearch;
import io.gridkeeper.safety.hazard.HazardSort;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** What became of my reports. */
@Named
@RequestScoped
public class MyReportsPage {

    private static final int PAGE = 20;

    @Inject
    private HazardSearch search;

    private Slice<HazardRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        HazardFilter mine = HazardFilter.parse("reporter=" + HazardFilter.ME);
        slice = search.list(mine, HazardSort.NEWEST, Faces.getRequestParameter("cursor"), PAGE);
    }

    /** Registered, in hand, handed in, closed: how many of the four steps are behind a report. */
    public int steps(HazardRow row) {
        return switch (row.state()) {
            case REGISTERED, WITHDRAWN -> 1;
            case RECTIFYING -> 2;
            case AWAITING_ACCEPTANCE -> 3;
            case CLOSED -> 4;
        };
    }

    public List<HazardRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return Objects.requireNonNullElse(slice.next(), "");
    }
}
