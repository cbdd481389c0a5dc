package io.gridkeeper.web.risk;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.safety.risk.RiskFilter;
import io.gridkeeper.safety.risk.RiskLevel;
import io.gridkeeper.safety.risk.RiskPointRow;
import io.gridkeeper.safety.risk.RiskSearch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The risk list. The address bar holds everything: filter and position, so a link can be sent. */
@Named
@RequestScoped
public class RiskListPage {

    private static final int PAGE = 50;

    @Inject
    private RiskSearch search;

    private RiskFilter filter = RiskFilter.NONE;
    private Slice<RiskPointRow> slice = new Slice<>(List.of(), null);
    private Map<RiskLevel, Long> numbers = Map.of();

    @PostConstruct
    void load() {
        filter = RiskFilter.parse(Address.parameters());
        slice = search.list(filter, Faces.getRequestParameter("cursor"), PAGE);
        numbers = search.numbers(filter);
    }

    public long count(RiskLevel level) {
        return numbers.getOrDefault(level, 0L);
    }

    /** The same list with another level, or without when it is the one that is shown. */
    public String levelled(RiskLevel level) {
        return link(filter.withLevel(level == filter.level() ? null : level));
    }

    public String getNext() {
        return slice.next() == null ? "" : link(filter) + "&cursor=" + Address.encode(slice.next());
    }

    private static String link(RiskFilter filter) {
        return "/risk/list?" + filter.toQuery();
    }

    public RiskFilter getFilter() {
        return filter;
    }

    public List<RiskPointRow> getRows() {
        return slice.rows();
    }
}
