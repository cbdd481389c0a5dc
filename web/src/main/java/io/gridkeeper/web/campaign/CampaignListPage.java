package io.gridkeeper.web.campaign;

import io.gridkeeper.foundation.kernel.Slice;
import io.gridkeeper.marketing.campaign.CampaignBook;
import io.gridkeeper.marketing.campaign.CampaignFilter;
import io.gridkeeper.marketing.campaign.CampaignKind;
import io.gridkeeper.marketing.campaign.CampaignRow;
import io.gridkeeper.marketing.territory.SalesCaller;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.customer.SalesPeople;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The list of campaigns. */
@Named
@RequestScoped
public class CampaignListPage {

    private static final int PAGE = 50;

    @Inject
    private CampaignBook book;

    @Inject
    private SalesCaller caller;

    @Inject
    private SalesPeople people;

    @Inject
    private Times times;

    private CampaignFilter filter = CampaignFilter.parse(Map.of());
    private Slice<CampaignRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void load() {
        filter = CampaignFilter.parse(SalesAddress.parameters());
        slice = book.list(filter, Faces.getRequestParameter("cursor"), PAGE);
    }

    public List<String> getTabs() {
        return List.of("all", "open", "winOver", "ended");
    }

    public String query(String tab) {
        return switch (tab) {
            case "open" -> "open=true";
            case "winOver" -> "kind=WIN_OVER";
            case "ended" -> "ended=true";
            default -> "all=true";
        };
    }

    public boolean isAt(String tab) {
        return CampaignFilter.parse(SalesAddress.query(query(tab))).equals(filter);
    }

    /** Whether the caller leads one of the grids, so that he may plan. */
    public boolean isPlanning() {
        return people.getGrids().stream().anyMatch(grid -> caller.leads(grid.id()));
    }

    public boolean isOverdue(CampaignRow row) {
        return row.isOverdue(times.getToday());
    }

    public CampaignKind[] getKinds() {
        return CampaignKind.values();
    }

    public CampaignFilter getFilter() {
        return filter;
    }

    public List<CampaignRow> getRows() {
        return slice.rows();
    }

    public String getNext() {
        return slice.next() == null ? "" : "/sales/campaigns?" + filter.toQuery() + "&cursor=" + slice.next();
    }
}
