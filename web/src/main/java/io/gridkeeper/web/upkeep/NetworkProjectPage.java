package io.gridkeeper.web.upkeep;

import io.gridkeeper.marketing.territory.SalesGridRegister;
import io.gridkeeper.marketing.territory.SalesGridRow;
import io.gridkeeper.marketing.upkeep.NetworkProjects;
import io.gridkeeper.marketing.upkeep.ProjectRow;
import io.gridkeeper.web.customer.SalesAddress;
import io.gridkeeper.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One network project with all versions of its technical plan; read once in a request. */
@Named
@RequestScoped
public class NetworkProjectPage {

    @Inject
    private NetworkProjects works;

    @Inject
    private SalesGridRegister grids;

    @Inject
    private Times times;

    private ProjectRow row;
    private SalesGridRow grid;

    @PostConstruct
    void load() {
        row = works.project(SalesAddress.text("number"));
        grid = grids.grid(row.gridCode());
    }

    public void open() {
        Objects.requireNonNull(row);
    }

    public ProjectRow getRow() {
        return row;
    }

    public SalesGridRow getGrid() {
        return grid;
    }

    /** The version in force; null before there is one. */
    public ProjectRow.@Nullable PlanRow getPlan() {
        return row.plans().isEmpty() ? null : row.plans().getFirst();
    }

    public boolean isUnderWay() {
        return row.closedOn() == null;
    }

    public boolean isToDraft() {
        return isUnderWay() && row.plans().isEmpty();
    }

    public boolean isToAttach() {
        var plan = getPlan();
        return isUnderWay() && plan != null && plan.files().isEmpty();
    }

    public boolean isLate() {
        var plan = getPlan();
        return isUnderWay()
                && plan != null
                && plan.endsOn() != null
                && plan.endsOn().isBefore(times.getToday());
    }

    public boolean isBuilding() {
        var plan = getPlan();
        return isUnderWay() && plan != null && plan.endsOn() != null && !isLate();
    }
}
