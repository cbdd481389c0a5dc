package io.gridkeeper.web.ownership;

import io.gridkeeper.marketing.dispute.DisputeSearch;
import io.gridkeeper.marketing.intake.ArrivalRegister;
import io.gridkeeper.marketing.ownership.CheckRow;
import io.gridkeeper.marketing.ownership.OwnershipBook;
import io.gridkeeper.marketing.territory.SalesScope;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The market's numbers on a desk: for the sales manager what waits for him, for a grid its disputes. */
@Named
@RequestScoped
public class MarketDesk {

    @Inject
    private SalesScope scope;

    @Inject
    private OwnershipBook book;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private DisputeSearch disputes;

    private boolean manager;
    private boolean market;
    private long unowned;
    private long waiting;
    private long open;

    @PostConstruct
    void load() {
        market = scope.worksTheMarket();
        manager = scope.mayPlan();
        if (market) {
            open = disputes.open();
        }
        if (manager) {
            waiting = arrivals.waiting();
            unowned = book.newest()
                    .map(CheckRow::counts)
                    .map(counts -> counts.missing())
                    .orElse(0L);
        }
    }

    /** The sales manager always, a grid while something is contested. */
    public boolean isShown() {
        return manager || (market && open > 0);
    }

    public boolean isManager() {
        return manager;
    }

    public long getUnowned() {
        return unowned;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getOpen() {
        return open;
    }
}
