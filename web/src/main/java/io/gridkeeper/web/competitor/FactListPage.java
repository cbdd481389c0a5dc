package io.gridkeeper.web.competitor;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.competitor.CompetitorBook;
import io.gridkeeper.marketing.competitor.FactFilter;
import io.gridkeeper.marketing.competitor.FactKind;
import io.gridkeeper.marketing.competitor.FactRow;
import io.gridkeeper.marketing.competitor.ResponseFigures;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of facts on competitors; with a grid chosen also what was made of this month's. */
@Named
@RequestScoped
public class FactListPage {

    private static final int PAGE = 50;

    @Inject
    private CompetitorBook book;

    @Inject
    private Times times;

    private FactFilter filter = FactFilter.parse(Map.of());
    private Slice<FactRow> slice = new Slice<>(List.of(), null);
    private @Nullable ResponseFigures figures;

    @PostConstruct
    void load() {
        filter = FactFilter.parse(SalesAddress.parameters());
        slice = book.list(filter, Faces.getRequestParameter("cursor"), PAGE);
        var grid = filter.grid();
        if (grid != null) {
            figures = book.figures(grid, times.getToday().withDayOfMonth(1), times.getToday());
        }
    }

    public List<String> getTabs() {
        return List.of("all", "mine", "outdated", "unanswered");
    }

    public String query(String tab) {
        return switch (tab) {
            case "mine" -> "mine=true";
            case "outdated" -> "state=OUTDATED";
            case "unanswered" -> "state=UNANSWERED";
            default -> "all=true";
        };
    }

    public boolean isAt(String tab) {
        return FactFilter.parse(SalesAddress.query(query(tab))).equals(filter);
    }

    public boolean isOutdated(FactRow row) {
        return row.isOutdated(times.getToday());
    }

    public FactKind[] getKinds() {
        return FactKind.values();
    }

    public FactFilter getFilter() {
        return filter;
    }

    public List<FactRow> getRows() {
        return slice.rows();
    }

    public @Nullable ResponseFigures getFigures() {
        return figures;
    }

    public String getNext() {
        return slice.next() == null ? "" : "/sales/competitors?" + filter.toQuery() + "&cursor=" + slice.next();
    }
}
