package io.gridkeeper.web.visit;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.visit.Coverage;
import io.gridkeeper.marketing.visit.CoverageFigures;
import io.gridkeeper.marketing.visit.SellingFigures;
import io.gridkeeper.marketing.visit.VisitFilter;
import io.gridkeeper.marketing.visit.VisitRow;
import io.gridkeeper.marketing.visit.VisitSearch;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The visits of the grids the caller sees, and what this quarter's contacts have covered. */
@Named
@RequestScoped
public class VisitListPage {

    /** One grid's figures: this quarter's coverage, this month's selling. */
    public record Card(Coverage coverage, SellingFigures selling) {}

    private static final int PAGE = 50;
    private static final int CARDS = 12;
    private static final int MONTHS_A_QUARTER = 3;

    @Inject
    private VisitSearch search;

    @Inject
    private CoverageFigures coverage;

    @Inject
    private Times times;

    private VisitFilter filter = VisitFilter.parse(Map.of());
    private List<Card> cards = List.of();
    private Slice<VisitRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        filter = VisitFilter.parse(SalesAddress.parameters());
        cards = leastReached();
        slice = search.list(filter, Faces.getRequestParameter("cursor"), PAGE);
    }

    public List<String> getTabs() {
        return List.of("all", "mine", "today", "missed", "far");
    }

    public String query(String tab) {
        var today = times.getToday();
        return switch (tab) {
            case "mine" -> "person=me";
            case "today" -> "from=" + today + "&to=" + today;
            case "missed" -> "missed=true";
            case "far" -> "far=true";
            default -> "all=true";
        };
    }

    public boolean isAt(String tab) {
        return VisitFilter.parse(SalesAddress.query(query(tab))).equals(filter);
    }

    public boolean isMissed(VisitRow row) {
        return row.isMissed(times.getToday());
    }

    public LocalDate getQuarter() {
        var today = times.getToday();
        int first = (today.getMonthValue() - 1) / MONTHS_A_QUARTER * MONTHS_A_QUARTER + 1;
        return LocalDate.of(today.getYear(), first, 1);
    }

    /** The grids whose customers were reached least come first; of many only a dozen is shown. */
    private List<Card> leastReached() {
        var today = times.getToday();
        return coverage.all(getQuarter(), today).stream()
                .sorted(Comparator.comparingDouble(Coverage::touchedShare))
                .limit(CARDS)
                .map(one -> new Card(one, coverage.selling(one.gridId(), today.withDayOfMonth(1), today)))
                .toList();
    }

    public List<Card> getCards() {
        return cards;
    }

    public VisitFilter getFilter() {
        return filter;
    }

    public List<VisitRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return slice.next() == null ? "" : "/sales/visits?" + filter.toQuery() + "&cursor=" + slice.next();
    }
}
